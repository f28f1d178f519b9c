-- Grain: one row per sample ledger row of that name in the counties of the scope, the latest first; the applicant is not in it.
SELECT c.issued_on, r.name AS community, c.certificate_name, c.unit_name, f.path, c.sheet, c.row_number, CAST(NULL AS text) AS said_list
FROM mart.judgement j
JOIN mart.certificate c ON c.certificate_name = j.certificate_name AND app.county_of(c.community_code) = j.county_code
 AND c.issued_on BETWEEN coalesce(j.first_day, '-infinity') AND coalesce(j.last_day, 'infinity')
JOIN mart.region r ON r.region_code = c.community_code
JOIN mart.ledger_file f USING (file_id)
WHERE j.normal_name = :name AND j.normal_purpose = :purpose AND j.county_code BETWEEN :county_first AND :county_last
ORDER BY c.issued_on DESC, c.certificate_id
LIMIT 5
