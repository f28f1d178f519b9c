-- One row per unit name as written and county, over the ledgers of all kinds.
SELECT
    unit_name.unit_name_id,
    unit_name.unit_name,
    unit_name.normal_name,
    unit_name.county_code,
    coalesce(asked.certificates, 0) AS certificates,
    coalesce(asked.ledger_rows, 0) AS ledger_rows,
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
    SELECT unit_name_id, coalesce(sum(CAST(quantity AS INT)), 0) AS certificates, count(*) AS ledger_rows
    FROM (
        SELECT unit_name_id, quantity FROM located_certificate
        UNION ALL
        SELECT unit_name_id, quantity FROM located_burden
    )
    GROUP BY unit_name_id
) AS asked USING (unit_name_id)
SORT BY unit_name_id
