-- Grain: one row per ledger row of the scope and period; by community and day. Read with a cursor.
SELECT coalesce(t.name, '') AS township, r.name AS community, c.certificate_number, c.issued_on, c.certificate_name,
       c.unit_name, u.name AS resolved_unit, c.clerk, c.attribute, c.quantity, c.quantity_written, c.sheet, c.row_number, f.sha256, a.encrypted_name
FROM mart.certificate c
JOIN mart.region r ON r.region_code = c.community_code
LEFT JOIN mart.region t ON t.region_code = r.parent_code
JOIN mart.unit u USING (unit_id)
JOIN mart.ledger_file f USING (file_id)
LEFT JOIN mart.applicant a ON a.certificate_id = c.certificate_id AND :with_applicants
WHERE c.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND c.issued_on BETWEEN :from AND :to
ORDER BY c.community_code, c.issued_on, c.certificate_id
