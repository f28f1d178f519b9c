-- One row per term: what a quantity of a ledger row is multiplied by to make hours of it. Nothing (the ledger itself states the hours), one declared
-- factor, or two: what a group costs each day, times the days of a month. The value of a factor in minutes is in hours here.
WITH worth AS (
    SELECT factor, CAST(IF(unit = '分钟', value / 60, value) AS DECIMAL(20, 12)) AS value
    FROM factor
)
SELECT '' AS term, CAST(NULL AS STRING) AS factor, CAST(NULL AS STRING) AS times, CAST(1 AS DECIMAL(20, 12)) AS value
UNION ALL
SELECT factor, factor, NULL, value
FROM worth
UNION ALL
SELECT concat(each_day.factor, '*', days.factor), each_day.factor, days.factor, CAST(each_day.value * days.value AS DECIMAL(20, 12))
FROM worth AS each_day
CROSS JOIN worth AS days
WHERE each_day.factor IN ('GROUP_DAILY_MINUTES_UNSTATED', 'GROUP_FORCED_MINUTES') AND days.factor = 'GROUP_DAYS_A_MONTH'
