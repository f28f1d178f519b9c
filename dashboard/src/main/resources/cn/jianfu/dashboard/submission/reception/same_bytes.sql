-- Grain: one row per place below the data directory where the same bytes count already, or wait; other than the one where the file itself lies, which the published
-- run has read.
SELECT stored_path AS path, file_name, status
FROM app.submission
WHERE sha256 = :sha256 AND status IN ('ACCEPTED', 'WAITING_LAYOUT', 'WAITING_COMMUNITY')
  AND submission_id IS DISTINCT FROM CAST(:number AS bigint)
UNION ALL
SELECT 'ledgers/' || path, regexp_replace(path, '^.*/', ''), status
FROM mart.ledger_file
WHERE sha256 = :sha256 AND status = 'ACCEPTED'
  AND 'ledgers/' || path IS DISTINCT FROM (SELECT stored_path FROM app.submission WHERE submission_id = CAST(:number AS bigint))
