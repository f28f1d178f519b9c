-- Grain: one row, how many submissions the scope has, of one community or of all.
SELECT count(*)
FROM app.submission s
WHERE coalesce(s.community_code, s.scope_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND (CAST(:community AS text) IS NULL OR s.community_code = CAST(:community AS char(12)))
