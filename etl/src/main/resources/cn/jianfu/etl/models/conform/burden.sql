-- One row per accepted row of a ledger other than that of certificates.
-- row_id is made as certificate_id is; what the kind does not have is null.
SELECT
    shiftleft(CAST(file.file_id AS BIGINT), 32)
        + shiftleft(CAST(sheet.sheet_id AS BIGINT), 21)
        + counted_row.row_number AS row_id,
    counted_row.ledger AS kind,
    place.community_id,
    unit_name.unit_id,
    counted_row.day,
    file.file_id,
    counted_row.* EXCEPT (
        ledger, sha256, kind, day, community_name, certificate_number, certificate_name, issued_on, encrypted_applicant, clerk,
        attribute, column_name, code, raw_value, message, rows_read, rows_accepted, rows_quarantined, period_from, period_to,
        layouts, layouts_version, sheet_number, tally, record
    )
FROM counted_row
JOIN file USING (sha256)
JOIN place ON place.file_id = file.file_id AND place.community_name <=> counted_row.community_name
JOIN sheet ON sheet.file_id = file.file_id AND sheet.sheet = counted_row.sheet
JOIN unit_name ON unit_name.unit_name = counted_row.unit_name AND unit_name.county_id = place.county_id
WHERE file.is_first AND place.community_id IS NOT NULL AND counted_row.ledger <> 'certificates'
ORDER BY kind, community_id, day, row_id
