-- One row per unit name as written and county.
SELECT
    unit_name.unit_name_id,
    unit_name.unit_name,
    unit_name.normal_name,
    county.region_code AS county_code,
    counted.certificates,
    unit_name.unit_id,
    IF(unit_name.decision_id IS NULL, 'MACHINE', 'PERSON') AS judge,
    unit_name.reason,
    unit_name.decision_id,
    unit_name.machine_unit_id,
    unit_name.confidence,
    unit_name.machine_reason
FROM unit_name
JOIN (SELECT unit_name_id, count(*) AS certificates FROM fact GROUP BY unit_name_id) AS counted USING (unit_name_id)
JOIN region AS county ON county.region_id = unit_name.county_id
SORT BY unit_name_id
