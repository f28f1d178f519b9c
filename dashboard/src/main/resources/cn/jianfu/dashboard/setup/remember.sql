-- Grain: one row; what is not given stays as it is. Once closed, nothing changes any more.
UPDATE app.setup
SET region_code = coalesce(CAST(:region_code AS char(12)), region_code),
    region_file = coalesce(:region_file, region_file),
    first_admin = coalesce(:first_admin, first_admin),
    closed_at = CASE WHEN :close THEN now() END
WHERE closed_at IS NULL
