-- Grain: one row, the names of the city, county, township and community that a region is or lies in, empty below it; a heading, not a figure. A city without counties
-- stands in the county's place.
WITH county AS (
    SELECT region_code, name
    FROM mart.region r
    WHERE region_code = app.county_of(:code)
      AND (level = 'COUNTY' OR level = 'CITY' AND EXISTS (SELECT FROM mart.region t WHERE t.parent_code = r.region_code AND t.level = 'TOWNSHIP'))
)
SELECT coalesce((SELECT name FROM mart.region WHERE region_code = rpad(left(:code, 4), 12, '0') AND region_code NOT IN (SELECT region_code FROM county)), '') AS city,
       coalesce((SELECT name FROM county), '') AS county,
       coalesce((SELECT name FROM mart.region WHERE region_code = rpad(left(:code, 9), 12, '0') AND level = 'TOWNSHIP'), '') AS township,
       coalesce((SELECT name FROM mart.region WHERE region_code = CAST(:code AS char(12)) AND level = 'COMMUNITY'), '') AS community
