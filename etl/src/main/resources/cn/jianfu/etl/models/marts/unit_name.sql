-- One row per unit name as written and county, over the ledgers of all kinds.
SELECT
    unit_name.unit_name_id,
    unit_name.unit_name,
    unit_name.normal_name,
    county.region_code AS county_code,
    coalesce(asked.certificates, 0) AS certificates,
    coalesce(asked.ledger_rows, 0) + coalesce(other.burdens, 0) AS ledger_rows,
    unit_name.unit_id,
    IF(unit_name.decision_id IS NULL, 'MACHINE', 'PERSON') AS judge,
    unit_name.reason,
    unit_name.decision_id,
    unit_name.machine_unit_id,
    unit_name.confidence,
    unit_name.machine_reason,
    unit_name.unstated
FROM unit_name
LEFT JOIN (
    SELECT unit_name_id, sum(quantity) AS certificates, count(*) AS ledger_rows
    FROM fact
    GROUP BY unit_name_id
) AS asked USING (unit_name_id)
LEFT JOIN (
    SELECT burden.unit_name, region.county_id, count(*) AS burdens
    FROM burden
    JOIN region ON region.region_id = burden.community_id
    GROUP BY burden.unit_name, region.county_id
) AS other ON other.unit_name = unit_name.unit_name AND other.county_id = unit_name.county_id
JOIN region AS county ON county.region_id = unit_name.county_id
SORT BY unit_name_id
