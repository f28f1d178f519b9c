-- Candidates are thought of for unit names that there are, and are units that there are.
SELECT concat('unknown unit name ', unit_name_id) AS problem
FROM mart_unit_candidate LEFT ANTI JOIN mart_unit_name USING (unit_name_id)
UNION ALL
SELECT concat('unknown unit ', unit_id) FROM mart_unit_candidate LEFT ANTI JOIN mart_unit USING (unit_id)
