-- Grain: one row; files of the scope that came by the drop folder in the last thirty days.
SELECT count(*) FILTER (WHERE status IN ('ACCEPTED', 'SUPERSEDED')) AS received,
       count(*) FILTER (WHERE status IN ('WAITING_LAYOUT', 'WAITING_COMMUNITY')) AS waiting,
       count(*) FILTER (WHERE status IN ('REJECTED', 'DUPLICATE')) AS sent_back
FROM app.submission
WHERE submitted_by = :sender
  AND submitted_at > now() - interval '30 days'
  AND coalesce(community_code, scope_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
