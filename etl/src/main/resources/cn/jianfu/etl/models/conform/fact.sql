-- One row per accepted ledger row of certificates. quantity: how many certificates (份) it stands for, at least one.
-- Sorted within each community's part: sorting all of them against each other would compute them twice.
-- certificate_id: file, sheet and row in one number (a sheet has at most 2^20 rows), so that it needs no counting.
SELECT
    shiftleft(CAST(located_row.file_id AS BIGINT), 32)
        + shiftleft(CAST(sheet.sheet_id AS BIGINT), 21)
        + located_row.row_number AS certificate_id,
    located_row.community_id,
    located_row.issued_on,
    name.item_id,
    name.attribute_id,
    unit_name.unit_id,
    located_row.file_id,
    located_row.row_number,
    located_row.quantity,
    located_row.quantity_written,
    name.name_id,
    unit_name.unit_name_id,
    located_row.sheet,
    located_row.unit_name,
    located_row.certificate_number,
    located_row.clerk
FROM located_row
JOIN sheet ON sheet.file_id = located_row.file_id AND sheet.sheet = located_row.sheet
JOIN name
    ON name.name = located_row.certificate_name
    AND name.county_id = located_row.county_id
    AND name.epoch = located_row.epoch
JOIN unit_name ON unit_name.unit_name = located_row.unit_name AND unit_name.county_id = located_row.county_id
DISTRIBUTE BY community_id
SORT BY community_id, issued_on, certificate_id
