-- Grain: one row per fault of the submissions asked for, what must be mended first, and one per submission without any.
SELECT s.submission_id, s.file_name, r.name AS community, s.status, s.message AS outcome, coalesce(f.doubtful, false) AS doubtful,
       f.sheet, f.row_number, f.column_name, f.code, f.raw_value, f.message
FROM app.submission s
LEFT JOIN mart.region r ON r.region_code = s.community_code
LEFT JOIN app.submission_fault f USING (submission_id)
WHERE s.submission_id IN (:numbers)
  AND coalesce(s.community_code, s.scope_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
ORDER BY s.submission_id, f.doubtful, f.fault_number
