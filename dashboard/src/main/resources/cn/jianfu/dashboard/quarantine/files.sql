-- Grain: one row per ledger file of the scope that was rejected or is a duplicate; the rejected first.
SELECT r.name AS community, f.path, f.status, f.message
FROM mart.ledger_file f
LEFT JOIN mart.region r ON r.region_code = f.community_code
WHERE f.status IN ('REJECTED', 'DUPLICATE')
  AND (f.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
       OR (f.community_code IS NULL AND starts_with(f.path, :folder)))
ORDER BY f.status DESC, f.path
