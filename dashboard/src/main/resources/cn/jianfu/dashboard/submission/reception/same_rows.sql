-- Grain: one row, the name of another community whose ledger that counts says the same in every row; at most one.
SELECT r.name
FROM app.submission s
JOIN mart.region r ON r.region_code = s.community_code
WHERE s.rows_digest = :rows_digest AND s.status = 'ACCEPTED' AND s.community_code <> CAST(:community AS char(12))
ORDER BY s.submission_id
LIMIT 1
