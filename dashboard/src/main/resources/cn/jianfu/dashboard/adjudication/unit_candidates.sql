-- Grain: one row per unit that a unit name may mean: the software's candidates, else its own answer, best first.
SELECT u.unit_code, u.name, u.system, u.level, u.region_code, c.confidence, c.reason
FROM mart.unit_candidate c
JOIN mart.unit u USING (unit_id)
WHERE c.unit_name_id = :unit_name_id AND u.unit_code IS NOT NULL
UNION ALL
SELECT u.unit_code, u.name, u.system, u.level, u.region_code, n.confidence, n.machine_reason
FROM mart.unit_name n
JOIN mart.unit u ON u.unit_id = n.machine_unit_id
WHERE n.unit_name_id = :unit_name_id
  AND NOT EXISTS (SELECT FROM mart.unit_candidate c WHERE c.unit_name_id = n.unit_name_id AND c.unit_id = n.machine_unit_id)
ORDER BY confidence DESC, unit_code
LIMIT 8
