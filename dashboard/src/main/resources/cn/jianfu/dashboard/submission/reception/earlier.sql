-- Grain: one row per file with a ledger of the kind that counts for the same community.
-- Ledgers of several communities are no community's own: the same sender's file of the same name is meant.
SELECT s.submission_id, s.file_name, l.ledger_kind, min(l.first_day) AS first_day, max(l.last_day) AS last_day,
       max(least(l.stood_on, CAST(s.submitted_at AT TIME ZONE 'Asia/Shanghai' AS date))) AS stood_on,
       sum(l.rows_accepted) AS rows, bool_or(s.gone_at IS NOT NULL) AS gone
FROM app.submission s
JOIN app.submission_ledger l USING (submission_id)
WHERE s.status = 'ACCEPTED' AND l.ledger_kind = :kind AND l.superseded_by IS NULL
GROUP BY s.submission_id, s.file_name, l.ledger_kind
HAVING count(*) = 1 AND min(l.community_code) = CAST(:community AS char(12))
    OR count(*) > 1 AND CAST(:community AS char(12)) IS NULL AND s.scope_code = CAST(:scope AS char(12)) AND s.file_name = :file_name
ORDER BY s.submission_id
