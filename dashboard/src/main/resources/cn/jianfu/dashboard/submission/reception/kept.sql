-- Grain: one row per file on record that must be there: it counts, or waits for an answer.
SELECT submission_id, sha256, stored_path, status = 'ACCEPTED' AS counts, gone_at IS NOT NULL AS gone
FROM app.submission
WHERE status IN ('ACCEPTED', 'WAITING_LAYOUT', 'WAITING_COMMUNITY') AND stored_path IS NOT NULL AND submission_id > :after
ORDER BY submission_id
LIMIT :limit
