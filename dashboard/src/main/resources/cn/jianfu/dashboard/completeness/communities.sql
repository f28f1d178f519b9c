-- Grain: one row, how many communities the scope has.
SELECT count(*)
FROM mart.region
WHERE level = 'COMMUNITY' AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
