-- Grain: one row per ledger file that the published run counted and that is not on record; of one community, or all.
SELECT f.file_id, f.path
FROM mart.ledger_file f
WHERE f.status = 'ACCEPTED'
  AND (CAST(:community AS text) IS NULL OR f.community_code = CAST(:community AS char(12)))
  AND NOT EXISTS (SELECT FROM app.submission s WHERE s.sha256 = f.sha256 AND s.status = 'ACCEPTED')
ORDER BY f.file_id
