-- One row per region.
SELECT region_code, name, level, parent_code
FROM region
