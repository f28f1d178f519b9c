-- Grain: one row per ledger row of the scope that could not be read, filtered; file by file, in the file's order.
-- A row whose community cannot be told belongs to those whose folder its file lies in.
SELECT r.name AS community, f.path, q.sheet, q.row_number, q.column_name, q.code, q.raw_value, q.message
FROM mart.quarantine q
JOIN mart.ledger_file f USING (file_id)
LEFT JOIN mart.region r ON r.region_code = coalesce(q.community_code, f.community_code)
WHERE q.row_number IS NOT NULL
  AND (coalesce(q.community_code, f.community_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
       OR (q.community_code IS NULL AND f.community_code IS NULL AND starts_with(f.path, :folder)))
  AND (CAST(:reason AS text) IS NULL OR q.code = :reason)
  AND (CAST(:community AS text) IS NULL OR coalesce(q.community_code, f.community_code, 'none') = :community)
ORDER BY f.path, q.quarantine_id
LIMIT :limit OFFSET :offset
