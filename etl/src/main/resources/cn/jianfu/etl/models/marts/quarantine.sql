-- One row per ledger row or file that could not be read.
SELECT
    row_number() OVER (ORDER BY found.file_id, found.sheet, found.row_number, found.column_name) AS quarantine_id,
    found.file_id,
    region.region_code AS community_code,
    found.sheet,
    found.row_number,
    found.column_name,
    found.code,
    found.raw_value,
    found.message
FROM (
    SELECT counted_file.file_id, q.sheet, q.row_number, q.column_name, q.code, q.raw_value, q.message
    FROM intake_quarantine AS q
    JOIN counted_file USING (sha256)
    UNION ALL
    SELECT file_id, sheet, row_number, column_name, code, raw_value, message
    FROM misplaced_row
    UNION ALL
    SELECT file.file_id, NULL, NULL, NULL, f.code, NULL, f.message
    FROM intake_file AS f
    JOIN file USING (sha256)
    WHERE file.is_first AND f.code IS NOT NULL
) AS found
LEFT JOIN file_community ON file_community.file_id = found.file_id
LEFT JOIN region ON region.region_id = file_community.community_id
