-- Grain: one row per ledger file of a community that the published run counted and that is not on record.
SELECT f.path
FROM mart.ledger_file f
WHERE f.community_code = :community
  AND f.status = 'ACCEPTED'
  AND NOT EXISTS (SELECT FROM app.submission s WHERE s.sha256 = f.sha256 AND s.status = 'ACCEPTED')
