-- Grain: one row per way in which the counties of the scope write the unit known by :unit, as the software finds; most rows first.
SELECT n.unit_name AS name, sum(n.ledger_rows) AS ledger_rows, sum(sum(n.ledger_rows)) OVER () AS of_unit
FROM mart.unit_name n
JOIN mart.unit u ON u.unit_id = n.machine_unit_id
WHERE u.unit_code = :unit AND n.county_code BETWEEN :county_first AND :county_last
GROUP BY n.unit_name
ORDER BY sum(n.ledger_rows) DESC, n.unit_name
LIMIT 12
