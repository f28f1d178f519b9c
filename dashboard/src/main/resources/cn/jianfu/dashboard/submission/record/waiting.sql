-- Grain: one row per file of the scope that a person has to answer something about.
SELECT s.submission_id
FROM app.submission s
WHERE s.status IN ('WAITING_LAYOUT', 'WAITING_COMMUNITY')
  AND coalesce(s.community_code, s.scope_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
ORDER BY s.submission_id
LIMIT 1000
