-- One row per accepted ledger row of certificates. quantity: how many certificates (份) it stands for, at least one.
-- certificate_id: file, sheet and row in one number, so that it needs no counting.
SELECT
    row_id AS certificate_id,
    community_code,
    county_code,
    issued_on,
    CAST(trunc(issued_on, 'MM') AS DATE) AS month,
    item_id,
    attribute,
    non_compliant,
    unit_id,
    file_id,
    row_number,
    CAST(quantity AS INT) AS quantity,
    quantity_written,
    name_id,
    name,
    name_moved,
    unit_name_id,
    unit_moved,
    sheet,
    unit_name,
    certificate_number,
    clerk,
    township_code
FROM located_certificate
