-- Grain: one row, a file that counts, when no ledger in it counts but those of some kinds.
SELECT s.submission_id, s.stored_path
FROM app.submission s
WHERE s.submission_id = :submission
  AND NOT EXISTS (SELECT FROM app.submission_ledger l
                  WHERE l.submission_id = s.submission_id AND l.superseded_by IS NULL AND l.ledger_kind NOT IN (:kinds))
