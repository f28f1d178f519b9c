-- One row per term: what a quantity of a ledger row is multiplied by to make hours of it. Nothing (the ledger itself states the hours), one declared
-- factor, or two: what a group costs each day, times the days of a month; what a person or a
-- time costs, times how many the ledger does not state. The value of a factor in minutes is in hours here.
WITH worth AS (
    SELECT factor, CAST(IF(unit = '分钟', value / 60, value) AS DECIMAL(20, 12)) AS value
    FROM factor
)
SELECT '' AS term, CAST(NULL AS STRING) AS factor, CAST(NULL AS STRING) AS times, CAST(1 AS DECIMAL(20, 12)) AS value
UNION ALL
SELECT factor, factor, NULL, value
FROM worth
UNION ALL
SELECT concat(each.factor, '*', many.factor), each.factor, many.factor, CAST(each.value * many.value AS DECIMAL(20, 12))
FROM worth AS each
CROSS JOIN worth AS many
WHERE (each.factor IN ('GROUP_DAILY_MINUTES_UNSTATED', 'GROUP_FORCED_MINUTES') AND many.factor = 'GROUP_DAYS_A_MONTH')
    OR (each.factor IN ('MEETING_MINUTES_UNSTATED', 'MEETING_TRAVEL_HOURS') AND many.factor = 'MEETING_PEOPLE_UNSTATED')
    OR (each.factor IN ('FORM_BASE_HOURS', 'FORM_ITEM_HOURS', 'FORM_PHOTO_HOURS') AND many.factor = 'FORM_TIMES_UNSTATED')
    OR (each.factor = 'INSPECTION_MINUTES_UNSTATED' AND many.factor = 'INSPECTION_PEOPLE_UNSTATED')
    OR (each.factor = 'TASK_HOURS_UNSTATED' AND many.factor = 'TASK_PEOPLE_UNSTATED')
