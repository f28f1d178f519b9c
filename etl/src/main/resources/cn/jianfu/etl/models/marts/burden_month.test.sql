-- Every certificate and every row of a ledger of events in it, and the hours of events add up.
SELECT 'entries differ from the rows' AS problem
FROM (
    SELECT coalesce(sum(entries), 0) AS counted FROM mart_burden_month WHERE kind NOT IN ('groups', 'signboards')
) AS mart
CROSS JOIN (SELECT coalesce(sum(CASE WHEN kind = 'certificates' THEN quantity ELSE dated END), 0) AS accepted FROM mart_accepted) AS facts
WHERE mart.counted <> facts.accepted
UNION ALL
SELECT 'hours differ from the rows'
FROM (
    SELECT coalesce(sum(person_hours), 0) AS hours
    FROM mart_burden_month
    WHERE kind NOT IN ('certificates', 'groups', 'signboards')
) AS mart
CROSS JOIN (
    SELECT coalesce(sum(person_hours), 0) AS hours FROM mart_burden_row WHERE kind NOT IN ('groups', 'signboards')
) AS facts
WHERE mart.hours <> facts.hours
