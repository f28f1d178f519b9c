-- Grain: one row per ledger file of the scope that was rejected or is a duplicate; the rejected first.
SELECT r.name AS community, f.path, f.status, f.message
FROM mart.ledger_file f
LEFT JOIN mart.region r ON r.region_code = f.region_code AND r.level = 'COMMUNITY'
WHERE f.status IN ('REJECTED', 'DUPLICATE')
  AND f.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
ORDER BY f.status DESC, f.path
