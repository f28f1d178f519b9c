-- Grain: one row, how many ledger rows of the scope could not be read, filtered.
SELECT count(*)
FROM mart.quarantine q
WHERE q.row_number IS NOT NULL
  AND q.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND (CAST(:reasons AS text) IS NULL OR q.code = ANY (string_to_array(:reasons, ',')))
  AND (CAST(:region AS text) IS NULL OR q.region_code = :region)
