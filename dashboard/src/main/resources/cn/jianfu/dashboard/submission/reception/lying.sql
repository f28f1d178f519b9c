-- Grain: one row per file of the given bytes that lies among the ledgers and has been replaced.
SELECT submission_id, stored_path
FROM app.submission
WHERE sha256 = :sha256 AND status = 'SUPERSEDED' AND stored_path LIKE 'ledgers/%'
