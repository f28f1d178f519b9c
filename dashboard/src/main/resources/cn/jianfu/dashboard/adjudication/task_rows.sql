-- Grain: one row per sample ledger row of that task in the counties of the scope; those that wait for a person first, then the latest.
SELECT b.counted_on AS issued_on, r.name AS community, b.name AS certificate_name, b.unit_name, f.path, b.sheet, b.row_number, t.said_list
FROM mart.task_judgement j
JOIN mart.task_row t USING (judgement_id)
JOIN mart.burden_row b USING (row_id)
JOIN mart.region r ON r.region_code = b.community_code
JOIN mart.ledger_file f USING (file_id)
WHERE j.normal_name = :name AND :purpose = '' AND j.county_code BETWEEN :county_first AND :county_last
ORDER BY (t.undecided_list = 'PENDING') DESC, b.counted_on DESC, b.row_id
LIMIT 5
