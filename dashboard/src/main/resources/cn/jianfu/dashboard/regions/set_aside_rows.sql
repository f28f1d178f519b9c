-- Grain: one row per ledger row of a void or refused certificate in the scope and period, filtered; in the order of their days.
SELECT s.issued_on, r.name AS community, s.certificate_number, s.certificate_name, s.unit_name, u.name AS resolved_unit,
       s.refused = 1 AS refused, s.message, f.path, s.sheet, s.row_number
FROM mart.certificate_set_aside s
JOIN mart.ledger_file f USING (file_id)
LEFT JOIN mart.region r ON r.region_code = s.community_code
LEFT JOIN mart.unit u USING (unit_id)
WHERE coalesce(s.community_code, f.region_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND s.counted_on BETWEEN :from AND :to
  AND (CAST(:unit AS text) IS NULL OR s.unit_id IN (
        SELECT unit_id FROM mart.unit WHERE coalesce(unit_code, region_code || ':' || name) = :unit))
ORDER BY s.refused DESC, s.counted_on, s.community_code, s.file_id, s.sheet, s.row_number
LIMIT :limit OFFSET :offset
