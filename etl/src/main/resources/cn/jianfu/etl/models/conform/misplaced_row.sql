-- One row per readable ledger row that would count but whose community, or month, could not be told; region is the lowest that is known of it.
SELECT
    file.file_id,
    counted_row.sheet,
    counted_row.row_number,
    '社区' AS column_name,
    coalesce(counted_row.community_name, counted_row.heading_community) AS raw_value,
    place.code,
    place.message,
    place.community_id,
    place.region_id
FROM counted_row
JOIN file USING (sha256)
JOIN place
    ON place.file_id = file.file_id
    AND place.community_name <=> counted_row.community_name
    AND place.heading_community <=> counted_row.heading_community
WHERE file.is_first AND place.community_id IS NULL
UNION ALL
SELECT
    file_id, sheet, row_number, '日期', NULL, 'MISSING_DATE',
    '这一行没有日期，台账标题也没有写年份或月份，不知道计入哪个月，请补填日期，或在标题里写明期间',
    community_id, community_id
FROM undated_row
