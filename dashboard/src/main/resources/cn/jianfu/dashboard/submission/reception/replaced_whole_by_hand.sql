-- Grain: one row per file on record of which nothing counts any more; it stays where it lies, since nobody has sent in what replaced it.
UPDATE app.submission s
SET status = 'SUPERSEDED', superseded_by = (SELECT max(l.superseded_by) FROM app.submission_ledger l WHERE l.submission_id = s.submission_id)
WHERE s.status = 'ACCEPTED'
  AND EXISTS (SELECT FROM app.submission_ledger l WHERE l.submission_id = s.submission_id)
  AND NOT EXISTS (SELECT FROM app.submission_ledger l WHERE l.submission_id = s.submission_id AND l.superseded_by IS NULL)
