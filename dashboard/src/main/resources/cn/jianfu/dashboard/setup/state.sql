-- Grain: one row once setting up has begun.
SELECT closed_at IS NOT NULL AS closed, region_code, region_file, first_admin FROM app.setup
