-- Candidates are thought of for unit names that there are, and are units that there are.
SELECT concat('unknown unit name ', unit_name_id) AS problem
FROM mart_unit_candidate AS said
WHERE NOT EXISTS (SELECT 1 FROM mart_unit_name WHERE mart_unit_name.unit_name_id = said.unit_name_id)
UNION ALL
SELECT concat('unknown unit ', unit_id)
FROM mart_unit_candidate AS said
WHERE NOT EXISTS (SELECT 1 FROM mart_unit WHERE mart_unit.unit_id = said.unit_id)
