-- Grain: one row, the names of the county that a region lies in and of its city; a heading, not a figure.
SELECT coalesce((SELECT name FROM mart.region WHERE region_code = rpad(left(:code, 4), 12, '0')), '') AS city,
       coalesce((SELECT name FROM mart.region WHERE region_code = rpad(left(:code, 6), 12, '0') AND level = 'COUNTY'), '') AS county
