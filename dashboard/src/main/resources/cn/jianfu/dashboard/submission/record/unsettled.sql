-- Grain: one row: files of the scope that were sent in and are not settled, as of now. A file that was sent back is settled when one of the same name and sender's
-- scope, or of the same community, kind and days, has come in later and was not sent back itself.
SELECT count(*) FILTER (WHERE s.status = 'REJECTED'
                          AND NOT EXISTS (SELECT FROM app.submission later
                                          WHERE later.submission_id > s.submission_id
                                            AND later.status <> 'REJECTED'
                                            AND (later.file_name = s.file_name AND later.scope_code = s.scope_code
                                                 OR later.community_code = s.community_code AND later.ledger_kind = s.ledger_kind
                                                    AND (s.first_day IS NULL
                                                         OR later.first_day <= s.last_day AND later.last_day >= s.first_day)))) AS sent_back,
       count(*) FILTER (WHERE s.status IN ('WAITING_LAYOUT', 'WAITING_COMMUNITY')) AS waiting,
       count(*) FILTER (WHERE s.status = 'ACCEPTED' AND s.gone_at IS NULL
                          AND NOT EXISTS (SELECT FROM mart.ledger_file f WHERE f.sha256 = s.sha256)) AS uncounted
FROM app.submission s
WHERE s.status <> 'SUPERSEDED' AND s.status <> 'DUPLICATE'
  AND coalesce(s.community_code, s.scope_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
