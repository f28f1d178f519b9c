-- One row per readable row of a ledger of events whose day neither the row nor the ledger's title tells.
SELECT file.file_id, counted_row.sheet, counted_row.row_number, place.community_id
FROM counted_row
JOIN file USING (sha256)
JOIN intake_file USING (sha256)
JOIN place
    ON place.file_id = file.file_id
    AND place.community_name <=> counted_row.community_name
    AND place.heading_community <=> counted_row.heading_community
WHERE file.is_first
    AND place.community_id IS NOT NULL
    AND counted_row.ledger NOT IN ('certificates', 'groups', 'signboards')
    AND coalesce(counted_row.day, counted_row.due_on, intake_file.period_from) IS NULL
