-- One row per remark on what was accepted but is doubtful; sheet and row are null where the whole file is meant.
-- partitioned by file_id
SELECT
    xxhash64(file_id, sheet, row_number, column_name, code, raw_value, message) AS warning_id,
    file_id,
    community_code,
    sheet,
    row_number,
    column_name,
    code,
    raw_value,
    message
FROM (
    SELECT DISTINCT file_id, community_code, sheet, row_number, column_name, code, raw_value, message
    FROM located_warning
    UNION ALL
    SELECT
        file_id, community_code, NULL, NULL, NULL, 'SAME_AS_ANOTHER', NULL,
        concat('整份台账与另一社区的“', twin_path, '”逐行相同，请核对是否误报了别的社区的台账')
    FROM file
    WHERE twin_path IS NOT NULL
)
