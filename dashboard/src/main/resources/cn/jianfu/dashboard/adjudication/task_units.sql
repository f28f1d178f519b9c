-- Grain: one row per unit that handed down that task in the counties of the scope; most rows first.
SELECT u.name, u.resolved, count(*) AS certificates
FROM mart.task_judgement j
JOIN mart.task_row t USING (judgement_id)
JOIN mart.burden_row b USING (row_id)
JOIN mart.unit u USING (unit_id)
WHERE j.normal_name = :name AND :purpose = '' AND j.county_code BETWEEN :county_first AND :county_last
GROUP BY u.unit_id, u.name, u.resolved
ORDER BY certificates DESC, u.name
LIMIT 5
