-- One row per accepted ledger row.
-- certificate_id: file, sheet and row in one number (a sheet has at most 2^20 rows), so that it needs no counting.
SELECT
    shiftleft(CAST(file.file_id AS BIGINT), 32)
        + shiftleft(CAST(sheet.sheet_id AS BIGINT), 21)
        + intake_row.row_number AS certificate_id,
    place.community_id,
    intake_row.issued_on,
    name.item_id,
    name.attribute_id,
    unit_name.unit_id,
    file.file_id,
    intake_row.row_number,
    name.name_id,
    intake_row.sheet,
    intake_row.unit_name,
    intake_row.certificate_number,
    intake_row.clerk
FROM intake_row
JOIN file USING (sha256)
JOIN place ON place.file_id = file.file_id AND place.community_name <=> intake_row.community_name
JOIN sheet ON sheet.file_id = file.file_id AND sheet.sheet = intake_row.sheet
JOIN name ON name.name = intake_row.certificate_name
JOIN unit_name ON unit_name.unit_name = intake_row.unit_name AND unit_name.county_id = place.county_id
WHERE file.is_first AND place.community_id IS NOT NULL
ORDER BY community_id, issued_on, certificate_id
