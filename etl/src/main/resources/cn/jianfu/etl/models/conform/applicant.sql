-- One row per accepted ledger row that names an applicant; the name is encrypted since intake. certificate_id is made as in fact.
SELECT
    shiftleft(CAST(located_row.file_id AS BIGINT), 32)
        + shiftleft(CAST(sheet.sheet_id AS BIGINT), 21)
        + located_row.row_number AS certificate_id,
    located_row.encrypted_applicant AS encrypted_name
FROM located_row
JOIN sheet ON sheet.file_id = located_row.file_id AND sheet.sheet = located_row.sheet
WHERE located_row.encrypted_applicant IS NOT NULL
