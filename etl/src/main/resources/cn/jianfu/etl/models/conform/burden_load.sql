-- One row per accepted row of a ledger other than that of certificates, and month in which it weighs: its own; for a group or app every month since;
-- for a signboard the month in which it was put up. Registers weigh only in months that the run speaks of.
SELECT
    row_id, kind, community_id, unit_id, matter_id,
    CAST(trunc(counted_on, 'MM') AS DATE) AS month,
    person_hours, parts
FROM burden_hours
WHERE counted_on IS NOT NULL
UNION ALL
SELECT row_id, kind, community_id, unit_id, matter_id, month, person_hours, parts
FROM (
    SELECT
        burden_hours.*,
        explode(sequence(
            greatest(calendar.first_month, coalesce(CAST(trunc(since, 'MM') AS DATE), calendar.first_month)),
            calendar.last_month,
            INTERVAL 1 MONTH
        )) AS month
    FROM burden_hours
    CROSS JOIN calendar
    WHERE kind = 'groups' AND (since IS NULL OR trunc(since, 'MM') <= calendar.last_month)
)
UNION ALL
SELECT row_id, kind, community_id, unit_id, matter_id, CAST(trunc(since, 'MM') AS DATE), person_hours, parts
FROM burden_hours
CROSS JOIN calendar
WHERE kind = 'signboards' AND trunc(since, 'MM') BETWEEN calendar.first_month AND calendar.last_month
