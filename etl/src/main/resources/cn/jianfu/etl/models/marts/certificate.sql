-- One row per accepted ledger row, with how many certificates it stands for and the place in the file where it stands. Applicants are not here.
-- The facts lie in the order of community and day; joining small tables keeps it.
SELECT
    fact.certificate_id,
    region.region_code AS community_code,
    fact.issued_on,
    fact.unit_id,
    fact.item_id,
    attribute.attribute,
    fact.certificate_number,
    name.name AS certificate_name,
    fact.unit_name,
    fact.clerk,
    fact.quantity,
    fact.quantity_written,
    fact.file_id,
    fact.sheet,
    fact.row_number
FROM fact
JOIN region ON region.region_id = fact.community_id
JOIN attribute USING (attribute_id)
JOIN name USING (name_id)
