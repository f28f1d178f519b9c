-- Grain: one row per ledger row behind a letter, as the published run has it. Neither applicants nor clerks.
SELECT r.issued_on, t.name AS township, g.name AS community, i.name AS item_name, r.certificate_name, r.quantity, f.path, r.sheet, r.row_number
FROM app.letter_case l
JOIN app.case_file c USING (case_id)
JOIN mart.unit u ON app.unit_key(u.unit_code, u.region_code, u.name) = c.unit_key
JOIN mart.item i ON i.item_code = c.item_code
JOIN mart.certificate r ON r.unit_id = u.unit_id AND r.item_id = i.item_id
JOIN mart.region g ON g.region_code = r.community_code
JOIN mart.region t ON t.region_code = left(r.community_code, 9) || '000'
JOIN mart.ledger_file f ON f.file_id = r.file_id
WHERE l.letter_id = :letter AND r.attribute IN ('PROHIBITED', 'UNLISTED') AND app.county_of(r.community_code) = c.county_code
ORDER BY r.issued_on, r.community_code, r.certificate_id
LIMIT :limit
