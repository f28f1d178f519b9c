-- One row per certificate name as written, purpose, county and stretch of days within which the catalogue says the same.
SELECT
    name.name_id AS judgement_id,
    name.name AS certificate_name,
    name.purpose,
    name.normal_name,
    name.normal_purpose,
    name.county_code,
    name.first_day,
    name.last_day,
    counted.certificates,
    counted.ledger_rows,
    name.item_id,
    name.attribute,
    IF(name.decision_id IS NULL, 'MACHINE', 'PERSON') AS judge,
    name.reason,
    name.decision_id,
    name.machine_item_id,
    name.machine_attribute,
    name.confidence,
    name.machine_reason
FROM name
JOIN (SELECT name_id, sum(quantity) AS certificates, count(*) AS ledger_rows FROM fact GROUP BY name_id) AS counted USING (name_id)
SORT BY judgement_id
