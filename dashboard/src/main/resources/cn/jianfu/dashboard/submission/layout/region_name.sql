-- Grain: one row, a region's name; none for what is no region.
SELECT name FROM mart.region WHERE region_code = :scope
