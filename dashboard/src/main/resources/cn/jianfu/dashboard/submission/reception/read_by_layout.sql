-- Grain: one row per file of an office, or one below it, that counts and was read by a header that people had confirmed.
SELECT submission_id
FROM app.submission
WHERE status = 'ACCEPTED' AND :layout = ANY (layouts)
  AND coalesce(community_code, scope_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
ORDER BY submission_id
