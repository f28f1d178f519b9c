-- Every accepted row's unit name was resolved once; where nobody decided, the software is followed.
SELECT 'unit names differ from the rows read' AS problem
FROM (SELECT coalesce(sum(certificates), 0) AS resolved, coalesce(sum(ledger_rows), 0) AS ledger_rows FROM mart_unit_name) AS mart
CROSS JOIN (SELECT coalesce(sum(quantity), 0) AS accepted, coalesce(sum(ledger_rows), 0) AS ledger_rows FROM mart_accepted) AS facts
WHERE mart.resolved <> facts.accepted OR mart.ledger_rows <> facts.ledger_rows
UNION ALL
SELECT concat('key twice: ', unit_name, ' ', county_code)
FROM mart_unit_name
GROUP BY unit_name, county_code
HAVING count(*) > 1
UNION ALL
SELECT concat('nobody decided otherwise, yet the software is not followed: ', unit_name)
FROM mart_unit_name
WHERE judge = 'MACHINE' AND machine_unit_id IS NOT NULL AND unit_id <> machine_unit_id
