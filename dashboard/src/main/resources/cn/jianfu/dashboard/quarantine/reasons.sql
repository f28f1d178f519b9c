-- Grain: one row per reason for which rows of the scope could not be read.
SELECT DISTINCT code
FROM mart.quarantine
WHERE row_number IS NOT NULL
  AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
