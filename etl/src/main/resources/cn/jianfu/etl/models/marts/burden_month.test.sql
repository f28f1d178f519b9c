-- No key twice, every certificate and every row of a ledger of events in it, and the hours add up.
SELECT concat('key twice: ', community_code, ' ', month, ' ', kind, ' ', unit_id) AS problem
FROM mart_burden_month
GROUP BY community_code, month, kind, unit_id
HAVING count(*) > 1
UNION ALL
SELECT 'entries differ from the facts'
FROM (
    SELECT coalesce(sum(entries), 0) AS counted FROM mart_burden_month WHERE kind NOT IN ('groups', 'signboards')
) AS mart
CROSS JOIN (
    SELECT (SELECT coalesce(sum(quantity), 0) FROM fact) + (SELECT count(*) FROM burden WHERE counted_on IS NOT NULL) AS accepted
) AS facts
WHERE mart.counted <> facts.accepted
UNION ALL
SELECT 'hours differ from the load'
FROM (
    SELECT coalesce(sum(person_hours), 0) AS hours FROM mart_burden_month WHERE kind <> 'certificates'
) AS mart
CROSS JOIN (SELECT coalesce(sum(person_hours), 0) AS hours FROM burden_load) AS facts
WHERE mart.hours <> facts.hours
