-- Grain: one row per region that lies in none of the others.
SELECT region_code
FROM mart.region r
WHERE NOT EXISTS (SELECT FROM mart.region p WHERE p.region_code = r.parent_code)
ORDER BY region_code
LIMIT 50
