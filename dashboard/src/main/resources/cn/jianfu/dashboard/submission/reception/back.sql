-- Grain: one row, a file that is there again.
UPDATE app.submission
SET gone_at = NULL, stored_path = :path
WHERE submission_id = :submission
  AND NOT EXISTS (SELECT FROM app.submission o
                  WHERE o.sha256 = submission.sha256 AND o.status = 'ACCEPTED' AND o.gone_at IS NULL
                    AND submission.status = 'ACCEPTED' AND o.submission_id <> submission.submission_id)
