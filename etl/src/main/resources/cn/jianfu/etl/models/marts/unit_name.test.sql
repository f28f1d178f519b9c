-- Every accepted row's unit name was resolved once; where nobody decided, the software is followed.
SELECT 'unit names differ from the facts' AS problem
FROM (SELECT sum(certificates) AS resolved FROM mart_unit_name) AS mart
CROSS JOIN (SELECT coalesce(sum(quantity), 0) AS accepted FROM fact) AS facts
WHERE coalesce(mart.resolved, 0) <> facts.accepted
UNION ALL
SELECT 'unit names differ from the ledger rows'
FROM (SELECT sum(ledger_rows) AS resolved FROM mart_unit_name) AS mart
CROSS JOIN (SELECT (SELECT count(*) FROM fact) + (SELECT count(*) FROM burden) AS accepted) AS rows
WHERE coalesce(mart.resolved, 0) <> rows.accepted
UNION ALL
SELECT concat('key twice: ', unit_name, ' ', county_code)
FROM mart_unit_name
GROUP BY unit_name, county_code
HAVING count(*) > 1
UNION ALL
SELECT concat('nobody decided otherwise, yet the software is not followed: ', unit_name)
FROM mart_unit_name
WHERE judge = 'MACHINE' AND machine_unit_id IS NOT NULL AND unit_id <> machine_unit_id
