-- Grain: one row per lowest known region of rows of the scope that could not be read: communities, and what is above them for rows whose community cannot be told.
SELECT q.region_code,
       CASE WHEN r.level <> 'COMMUNITY' THEN r.name || '（未能对上社区）'
            WHEN count(*) OVER (PARTITION BY r.name) > 1 THEN p.name || r.name
            ELSE r.name END AS name,
       count(*) AS found
FROM mart.quarantine q
JOIN mart.region r ON r.region_code = q.region_code
LEFT JOIN mart.region p ON p.region_code = r.parent_code
WHERE q.row_number IS NOT NULL
  AND q.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
GROUP BY q.region_code, r.name, r.level, p.name
ORDER BY q.region_code
