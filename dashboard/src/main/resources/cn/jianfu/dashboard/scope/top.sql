-- Grain: one row, the highest region of a scope; the first by code when there are several.
SELECT region_code, name, level
FROM mart.region
WHERE region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
ORDER BY CASE level WHEN 'PROVINCE' THEN 0 WHEN 'CITY' THEN 1 WHEN 'COUNTY' THEN 2 WHEN 'TOWNSHIP' THEN 3 ELSE 4 END, region_code
LIMIT 1
