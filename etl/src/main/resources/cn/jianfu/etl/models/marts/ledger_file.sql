-- One row per ledger file.
SELECT
    file.file_id,
    file.sha256,
    file.path,
    region.region_code AS community_code,
    CASE
        WHEN NOT file.is_first THEN 'DUPLICATE'
        WHEN read.code IS NOT NULL THEN 'REJECTED'
        WHEN read.rows_accepted > 0 AND coalesce(misplaced.rows, 0) = read.rows_accepted THEN 'REJECTED'
        ELSE 'ACCEPTED'
    END AS status,
    CASE
        WHEN NOT file.is_first THEN concat('与“', first_file.path, '”内容完全相同，只计一次。')
        ELSE coalesce(read.message, misplaced.message)
    END AS message,
    IF(file.is_first, read.rows_read, 0) AS rows_read,
    IF(file.is_first, read.rows_accepted - coalesce(misplaced.rows, 0), 0) AS rows_accepted,
    IF(file.is_first, read.rows_quarantined + coalesce(misplaced.rows, 0), 0) AS rows_quarantined
FROM file
JOIN intake_file AS read USING (sha256)
JOIN file AS first_file ON first_file.sha256 = file.sha256 AND first_file.is_first
LEFT JOIN (
    SELECT file_id, count(*) AS rows, min(message) AS message
    FROM misplaced_row
    GROUP BY file_id
) AS misplaced ON misplaced.file_id = file.file_id
LEFT JOIN file_community ON file_community.file_id = file.file_id
LEFT JOIN region ON region.region_id = file_community.community_id
SORT BY file.file_id
