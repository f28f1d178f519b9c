-- Grain: one row per place where the record says that the given bytes count.
SELECT submission_id, stored_path
FROM app.submission
WHERE sha256 = :sha256 AND status = 'ACCEPTED' AND gone_at IS NULL
