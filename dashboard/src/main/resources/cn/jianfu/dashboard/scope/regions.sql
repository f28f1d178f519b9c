-- Grain: one row per region asked for by code, the higher first.
SELECT region_code, name, level
FROM mart.region
WHERE region_code IN (:codes)
ORDER BY CASE level WHEN 'PROVINCE' THEN 0 WHEN 'CITY' THEN 1 WHEN 'COUNTY' THEN 2 WHEN 'TOWNSHIP' THEN 3 ELSE 4 END, region_code
