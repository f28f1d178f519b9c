-- Grain: one row per ledger row behind a case in the scope, the latest first. Neither applicants nor clerks.
SELECT r.issued_on, g.name AS community, r.certificate_name, r.unit_name, r.quantity, f.path, r.sheet, r.row_number
FROM app.case_file c
JOIN mart.unit u ON app.unit_key(u.unit_code, u.region_code, u.name) = c.unit_key
JOIN mart.item i ON i.item_code = c.item_code
JOIN mart.certificate r ON r.unit_id = u.unit_id AND r.item_id = i.item_id
JOIN mart.region g ON g.region_code = r.community_code
JOIN mart.ledger_file f ON f.file_id = r.file_id
WHERE c.case_id = :case_id AND r.attribute IN ('PROHIBITED', 'UNLISTED')
  AND app.county_of(r.community_code) = c.county_code
  AND left(r.community_code, 9) || '000' BETWEEN :first_township AND :last_township
ORDER BY r.issued_on DESC, r.community_code, r.certificate_id
LIMIT :limit
