-- One row per ledger row or file that could not be read. Region is the community where it is known, else the lowest region that is: its office sees the row.
-- A row that names no community is of the one that its file is of; one that names another is not.
-- partitioned by file_id
SELECT
    xxhash64(file_id, sheet, row_number, column_name, code, raw_value, message) AS quarantine_id,
    file_id,
    community_code,
    sheet,
    row_number,
    column_name,
    code,
    raw_value,
    message,
    region_code
FROM (
    SELECT DISTINCT file_id, community_code, sheet, row_number, column_name, code, raw_value, message, region_code
    FROM located_quarantine
    UNION ALL
    SELECT file_id, community_code, NULL, NULL, NULL, code, NULL, message, coalesce(community_code, known_code)
    FROM file
    WHERE first_path IS NULL AND code IS NOT NULL
)
