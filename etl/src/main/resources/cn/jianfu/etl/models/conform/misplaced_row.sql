-- One row per readable ledger row whose community could not be told.
SELECT
    file.file_id,
    intake_row.sheet,
    intake_row.row_number,
    intake_row.community_name,
    place.code,
    place.message
FROM intake_row
JOIN file USING (sha256)
JOIN place ON place.file_id = file.file_id AND place.community_name <=> intake_row.community_name
WHERE file.is_first AND place.community_id IS NULL
