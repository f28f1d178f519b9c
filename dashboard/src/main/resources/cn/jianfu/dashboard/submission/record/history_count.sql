-- Grain: one row, how many submissions the scope has, of one community and month or of all.
SELECT count(*)
FROM app.submission s
WHERE coalesce(s.community_code, s.scope_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND (CAST(:community AS text) IS NULL OR s.community_code = CAST(:community AS char(12)))
  AND (CAST(:kind AS text) IS NULL OR s.ledger_kind = :kind
       OR EXISTS (SELECT FROM app.submission_ledger l WHERE l.submission_id = s.submission_id AND l.ledger_kind = :kind))
  AND (CAST(:month AS date) IS NULL OR s.first_day IS NULL
       OR CAST(:month AS date) BETWEEN date_trunc('month', s.first_day) AND s.last_day)
