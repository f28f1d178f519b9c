-- One row per remark on what was accepted but is doubtful; sheet and row are null where the whole file is meant.
SELECT
    row_number() OVER (ORDER BY found.file_id, found.sheet, found.row_number, found.column_name, found.code, found.raw_value)
        AS warning_id,
    found.file_id,
    region.region_code AS community_code,
    found.sheet,
    found.row_number,
    found.column_name,
    found.code,
    found.raw_value,
    found.message
FROM (
    SELECT counted_file.file_id, w.sheet, w.row_number, w.column_name, w.code, w.raw_value, w.message
    FROM intake_warning AS w
    JOIN counted_file USING (sha256)
    UNION ALL
    SELECT
        file_id, NULL, NULL, NULL, 'SAME_AS_ANOTHER', NULL,
        concat('整份台账与另一社区的“', other_path, '”逐行相同，请核对是否误报了别的社区的台账')
    FROM twin_ledger
) AS found
LEFT JOIN file_community ON file_community.file_id = found.file_id
LEFT JOIN region ON region.region_id = file_community.community_id
