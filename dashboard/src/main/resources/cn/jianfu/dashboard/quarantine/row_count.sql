-- Grain: one row, how many ledger rows of the scope could not be read, filtered.
SELECT count(*)
FROM mart.quarantine q
JOIN mart.ledger_file f USING (file_id)
WHERE q.row_number IS NOT NULL
  AND (coalesce(q.community_code, f.community_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
       OR (q.community_code IS NULL AND f.community_code IS NULL AND starts_with(f.path, :folder)))
  AND (CAST(:reason AS text) IS NULL OR q.code = :reason)
  AND (CAST(:community AS text) IS NULL OR coalesce(q.community_code, f.community_code, 'none') = :community)
