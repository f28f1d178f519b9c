-- Grain: one row, whether a scope is all that there is.
SELECT EXISTS (SELECT FROM mart.region WHERE region_code = CAST(:scope AS char(12)) AND parent_code IS NULL)
