-- Grain: one row per reason for which rows of the scope could not be read.
SELECT DISTINCT q.code
FROM mart.quarantine q
JOIN mart.ledger_file f USING (file_id)
WHERE q.row_number IS NOT NULL
  AND (coalesce(q.community_code, f.community_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
       OR (q.community_code IS NULL AND f.community_code IS NULL AND starts_with(f.path, :folder)))
