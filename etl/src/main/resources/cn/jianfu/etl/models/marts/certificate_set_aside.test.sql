-- Of units that are known, and none that is an accepted row as well.
SELECT concat('unknown unit ', unit_id) AS problem
FROM mart_certificate_set_aside AS aside
WHERE unit_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM mart_unit WHERE mart_unit.unit_id = aside.unit_id)
UNION ALL
SELECT concat('neither void nor refused: ', file_id, ' ', row_number)
FROM mart_certificate_set_aside
WHERE made_void + refused <> 1
UNION ALL
SELECT concat('a certificate as well: ', file_id, ' ', sheet, ' ', row_number)
FROM mart_certificate_set_aside
JOIN mart_certificate USING (file_id, sheet, row_number)
