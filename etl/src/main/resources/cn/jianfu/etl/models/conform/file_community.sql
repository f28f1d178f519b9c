-- One row per file: the community that it belongs to, null when it is none or several.
-- The rows know better than the file's name; the name and the folders speak only where there are no located rows.
SELECT
    file.file_id,
    IF(by_rows.file_id IS NULL, file_place.community_id, by_rows.community_id) AS community_id
FROM file
JOIN file AS first_file ON first_file.sha256 = file.sha256 AND first_file.is_first
LEFT JOIN (
    SELECT file_id, IF(count(DISTINCT community_id) = 1, min(community_id), NULL) AS community_id
    FROM place
    WHERE community_id IS NOT NULL
    GROUP BY file_id
) AS by_rows ON by_rows.file_id = first_file.file_id
LEFT JOIN file_place ON file_place.file_id = first_file.file_id
