-- Every row once, of units that are known, and none that is an accepted row as well.
SELECT concat('row twice: ', file_id, ' ', sheet, ' ', row_number) AS problem
FROM mart_certificate_set_aside
GROUP BY file_id, sheet, row_number
HAVING count(*) > 1
UNION ALL
SELECT concat('unknown unit ', unit_id) FROM mart_certificate_set_aside LEFT ANTI JOIN mart_unit USING (unit_id)
WHERE unit_id IS NOT NULL
UNION ALL
SELECT concat('neither void nor refused: ', file_id, ' ', row_number)
FROM mart_certificate_set_aside
WHERE made_void + refused <> 1
UNION ALL
SELECT concat('a certificate as well: ', file_id, ' ', sheet, ' ', row_number)
FROM mart_certificate_set_aside
LEFT SEMI JOIN mart_certificate USING (file_id, sheet, row_number)
