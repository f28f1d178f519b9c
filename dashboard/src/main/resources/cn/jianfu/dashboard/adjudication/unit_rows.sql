-- Grain: one row per sample ledger row with that unit name in the counties of the scope, the latest first; the applicant is not in it.
SELECT c.issued_on, r.name AS community, c.certificate_name, c.unit_name, f.path, c.sheet, c.row_number, CAST(NULL AS text) AS said_list
FROM mart.unit_name n
JOIN mart.certificate c ON c.unit_name = n.unit_name AND app.county_of(c.community_code) = n.county_code
JOIN mart.region r ON r.region_code = c.community_code
JOIN mart.ledger_file f USING (file_id)
WHERE n.normal_name = :name AND n.county_code BETWEEN :county_first AND :county_last
ORDER BY c.issued_on DESC, c.certificate_id
LIMIT 5
