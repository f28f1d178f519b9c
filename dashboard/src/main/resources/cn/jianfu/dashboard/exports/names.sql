-- Grain: one row, the names of the city, county, township and community that a region is or lies in, empty below it; a heading, not a figure.
SELECT coalesce((SELECT name FROM mart.region WHERE region_code = rpad(left(:code, 4), 12, '0')), '') AS city,
       coalesce((SELECT name FROM mart.region WHERE region_code = app.county_of(:code) AND level = 'COUNTY'), '') AS county,
       coalesce((SELECT name FROM mart.region WHERE region_code = rpad(left(:code, 9), 12, '0') AND level = 'TOWNSHIP'), '') AS township,
       coalesce((SELECT name FROM mart.region WHERE region_code = CAST(:code AS char(12)) AND level = 'COMMUNITY'), '') AS community
