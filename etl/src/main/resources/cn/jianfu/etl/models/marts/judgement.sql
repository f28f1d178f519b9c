-- One row per certificate name as written, purpose, county and stretch of days within which the catalogue says the same.
SELECT
    name.name_id AS judgement_id,
    name.name AS certificate_name,
    name.purpose,
    name.normal_name,
    name.normal_purpose,
    county.region_code AS county_code,
    nullif(epoch.first_day, DATE'0001-01-01') AS first_day,
    nullif(epoch.last_day, DATE'9999-12-31') AS last_day,
    counted.certificates,
    counted.ledger_rows,
    name.item_id,
    attribute.attribute,
    IF(name.decision_id IS NULL, 'MACHINE', 'PERSON') AS judge,
    name.reason,
    name.decision_id,
    name.machine_item_id,
    machine.attribute AS machine_attribute,
    name.confidence,
    name.machine_reason
FROM name
JOIN (SELECT name_id, sum(quantity) AS certificates, count(*) AS ledger_rows FROM fact GROUP BY name_id) AS counted USING (name_id)
JOIN region AS county ON county.region_id = name.county_id
JOIN epoch USING (epoch)
JOIN attribute USING (attribute_id)
JOIN attribute AS machine ON machine.attribute_id = name.machine_attribute_id
SORT BY judgement_id
