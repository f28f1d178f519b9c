-- Grain: one row per community of the scope with rows that could not be read, and one for rows whose community cannot be told.
SELECT coalesce(r.region_code, 'none') AS region_code, coalesce(r.name, '未能对上社区') AS name, count(*) AS found
FROM mart.quarantine q
JOIN mart.ledger_file f USING (file_id)
LEFT JOIN mart.region r ON r.region_code = coalesce(q.community_code, f.community_code)
WHERE q.row_number IS NOT NULL
  AND (coalesce(q.community_code, f.community_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
       OR (q.community_code IS NULL AND f.community_code IS NULL AND starts_with(f.path, :folder)))
GROUP BY r.region_code, r.name
ORDER BY r.region_code NULLS FIRST
