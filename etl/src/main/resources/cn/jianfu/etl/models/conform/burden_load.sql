-- One row per accepted row of a ledger other than that of certificates, and month in which it weighs: its own; for a group or app every month in which it
-- stands; for a signboard the month in which it was put up, by the register of that month. Registers weigh only in months that the run speaks of.
SELECT
    row_id, kind, community_code, township_code, unit_id, matter_id, month,
    person_hours, parts
FROM burden_hours
WHERE counted_on IS NOT NULL
UNION ALL
SELECT row_id, kind, community_code, township_code, unit_id, matter_id, calendar.month, person_hours, parts
FROM burden_hours
JOIN calendar ON last_day(calendar.month) BETWEEN stands_from AND stands_to
WHERE kind = 'groups'
UNION ALL
SELECT row_id, kind, community_code, township_code, unit_id, matter_id, calendar.month, person_hours, parts
FROM burden_hours
JOIN calendar ON calendar.month = trunc(since, 'MM') AND last_day(calendar.month) BETWEEN stands_from AND stands_to
WHERE kind = 'signboards'
