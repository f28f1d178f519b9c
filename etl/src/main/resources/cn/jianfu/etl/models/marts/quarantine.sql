-- One row per ledger row or file that could not be read. Region is the community where it is known, else the lowest region that is: its office sees the row.
-- A row that names no community is of the one that its file is of; one that names another is not.
SELECT
    row_number() OVER (ORDER BY found.file_id, found.sheet, found.row_number, found.column_name) AS quarantine_id,
    found.file_id,
    community.region_code AS community_code,
    found.sheet,
    found.row_number,
    found.column_name,
    found.code,
    found.raw_value,
    found.message,
    coalesce(community.region_code, known.region_code) AS region_code
FROM (
    SELECT
        counted_file.file_id, q.sheet, q.row_number, q.column_name, q.code, q.raw_value, q.message,
        coalesce(place.community_id, IF(q.community_name IS NULL, file_community.community_id, NULL)) AS community_id,
        place.region_id
    FROM intake_quarantine AS q
    JOIN counted_file USING (sha256)
    JOIN quarantined_place AS place
        ON place.file_id = counted_file.file_id
        AND place.community_name <=> q.community_name
        AND place.heading_community <=> q.heading_community
    LEFT JOIN file_community ON file_community.file_id = counted_file.file_id
    UNION ALL
    SELECT file_id, sheet, row_number, column_name, code, raw_value, message, community_id, region_id
    FROM misplaced_row
    UNION ALL
    SELECT file.file_id, NULL, NULL, NULL, f.code, NULL, f.message, file_community.community_id, file_place.region_id
    FROM intake_file AS f
    JOIN file USING (sha256)
    JOIN file_place ON file_place.file_id = file.file_id
    LEFT JOIN file_community ON file_community.file_id = file.file_id
    WHERE file.is_first AND f.code IS NOT NULL
) AS found
LEFT JOIN region AS community ON community.region_id = found.community_id
JOIN region AS known ON known.region_id = found.region_id
