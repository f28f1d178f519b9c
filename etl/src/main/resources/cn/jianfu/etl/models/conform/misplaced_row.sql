-- One row per readable ledger row that would count but whose community could not be told.
SELECT
    file.file_id,
    counted_row.sheet,
    counted_row.row_number,
    counted_row.community_name,
    place.code,
    place.message
FROM counted_row
JOIN file USING (sha256)
JOIN place ON place.file_id = file.file_id AND place.community_name <=> counted_row.community_name
WHERE file.is_first AND place.community_id IS NULL
