-- Grain: one row, how many accepted files of the scope the published run has not read.
SELECT count(*)
FROM app.submission s
WHERE s.status = 'ACCEPTED'
  AND coalesce(s.community_code, s.scope_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND NOT EXISTS (SELECT FROM mart.ledger_file f WHERE f.sha256 = s.sha256)
