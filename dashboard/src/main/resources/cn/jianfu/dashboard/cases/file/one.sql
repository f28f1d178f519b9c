SELECT b.*, r.name AS county, 1 AS found
FROM base b
JOIN mart.region r ON r.region_code = b.county_code
WHERE b.case_id = :case_id
