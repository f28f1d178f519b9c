-- Grain: one row per ledger row of the scope that could not be read, filtered; file by file, in the file's order.
-- A row whose community cannot be told belongs to the lowest region that is known of it.
SELECT r.name AS community, known.name AS region, f.path, q.sheet, q.row_number, q.column_name, q.code, q.raw_value, q.message
FROM mart.quarantine q
JOIN mart.ledger_file f USING (file_id)
JOIN mart.region known ON known.region_code = q.region_code
LEFT JOIN mart.region r ON r.region_code = q.community_code
WHERE q.row_number IS NOT NULL
  AND q.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND (CAST(:reasons AS text) IS NULL OR q.code = ANY (string_to_array(:reasons, ',')))
  AND (CAST(:region AS text) IS NULL OR q.region_code = :region)
ORDER BY f.path, q.sheet, q.row_number, q.column_name, q.quarantine_id
LIMIT :limit OFFSET :offset
