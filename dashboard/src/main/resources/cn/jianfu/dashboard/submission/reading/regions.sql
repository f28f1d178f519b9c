-- Grain: one row per region of the city.
SELECT region_code, name, level, CASE WHEN level = 'CITY' THEN NULL ELSE parent_code END AS parent_code
FROM mart.region
