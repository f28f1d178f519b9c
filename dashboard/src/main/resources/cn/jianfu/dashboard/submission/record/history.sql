-- Grain: one row per submission of the scope, the latest first; of one community and month, or of some numbers.
SELECT s.submission_id, s.submitted_by, coalesce(a.display_name, s.submitted_by) AS who, s.scope_code, s.submitted_at,
       s.file_name, s.folder_hint, s.stored_path, r.name AS community,
       coalesce((SELECT string_agg(DISTINCT l.ledger_kind, ',') FROM app.submission_ledger l WHERE l.submission_id = s.submission_id),
                s.ledger_kind, '') AS ledger_kinds,
       s.first_day, s.last_day, s.rows_accepted, s.rows_quarantined,
       CASE WHEN s.status = 'ACCEPTED' AND s.gone_at IS NOT NULL THEN 'GONE' ELSE s.status END AS status,
       CASE WHEN s.status = 'ACCEPTED' AND s.gone_at IS NOT NULL THEN '服务器上的台账文件不见了，没有计入。请从备份放回，或请原报送单位重新报送。' ELSE s.message END AS message,
       s.chosen_community, coalesce(c.display_name, s.chosen_by) AS chosen_by, by.file_name AS superseded_by,
       (SELECT count(*) FROM app.submission_fault f WHERE f.submission_id = s.submission_id AND NOT f.doubtful) AS faults,
       (SELECT count(*) FROM app.submission_fault f WHERE f.submission_id = s.submission_id AND f.doubtful) AS doubts
FROM app.submission s
LEFT JOIN app.account a ON a.username = s.submitted_by
LEFT JOIN app.account c ON c.username = s.chosen_by
LEFT JOIN mart.region r ON r.region_code = s.community_code
LEFT JOIN app.submission by ON by.submission_id = s.superseded_by
WHERE coalesce(s.community_code, s.scope_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND (CAST(:community AS text) IS NULL OR s.community_code = CAST(:community AS char(12)))
  AND (CAST(:kind AS text) IS NULL OR s.ledger_kind = :kind
       OR EXISTS (SELECT FROM app.submission_ledger l WHERE l.submission_id = s.submission_id AND l.ledger_kind = :kind))
  AND (CAST(:month AS date) IS NULL OR s.first_day IS NULL
       OR CAST(:month AS date) BETWEEN date_trunc('month', s.first_day) AND s.last_day)
  AND (:all OR s.submission_id IN (:numbers))
ORDER BY s.submission_id DESC
LIMIT :limit OFFSET :offset
