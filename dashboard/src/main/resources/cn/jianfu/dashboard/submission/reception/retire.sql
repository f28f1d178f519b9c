-- Grain: one row, a file of which nothing counts any more; what replaced the last of it stands for all.
UPDATE app.submission s
SET status = 'SUPERSEDED', stored_path = :path,
    superseded_by = (SELECT max(l.superseded_by) FROM app.submission_ledger l WHERE l.submission_id = s.submission_id)
WHERE s.submission_id = :earlier
