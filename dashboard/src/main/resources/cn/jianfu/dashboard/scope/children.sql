-- Grain: one row per region directly below one region.
SELECT region_code, name, level
FROM mart.region
WHERE parent_code = CAST(:code AS char(12))
  AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
ORDER BY region_code
