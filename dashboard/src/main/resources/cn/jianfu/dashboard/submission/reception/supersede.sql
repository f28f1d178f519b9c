-- Grain: one row, the earlier of two submissions.
UPDATE app.submission
SET status = 'SUPERSEDED', superseded_by = :by, stored_path = :path
WHERE submission_id = :earlier
