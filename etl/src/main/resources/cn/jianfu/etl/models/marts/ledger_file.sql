-- One row per ledger file: rows read are rows accepted, quarantined, void and refused. The rows of a file that stands there twice, was superseded or is held
-- back do not count: they are set aside.
-- Region is the community where it is known, else the lowest region that is; of a copy, that in which it lies.
SELECT
    file.file_id,
    file.sha256,
    file.path,
    file.modified_at,
    read.kind AS ledger_kind,
    region.region_code AS community_code,
    CASE
        WHEN NOT file.is_first THEN 'DUPLICATE'
        WHEN read.code IS NOT NULL THEN 'REJECTED'
        WHEN NOT coalesce(standing.counts, true) THEN standing.status
        WHEN read.rows_accepted > 0
            AND coalesce(misplaced.rows, 0) = read.rows_accepted - coalesce(standing.rows_set_aside, 0) THEN 'REJECTED'
        ELSE 'ACCEPTED'
    END AS status,
    CASE
        WHEN NOT file.is_first THEN concat('与“', first_file.path, '”内容完全相同，只计一次。')
        ELSE coalesce(read.message, standing.message, misplaced.message)
    END AS message,
    IF(counted_file.file_id IS NULL, 0, read.rows_read - (
        coalesce(standing.rows_set_aside, 0)
        + read.rows_void + read.rows_refused - coalesce(aside.rows_void + aside.rows_refused, 0)
    )) AS rows_read,
    IF(
        counted_file.file_id IS NULL,
        0,
        read.rows_accepted - coalesce(standing.rows_set_aside, 0) - coalesce(misplaced.rows, 0)
    ) AS rows_accepted,
    IF(counted_file.file_id IS NULL, 0, read.rows_quarantined + coalesce(misplaced.rows, 0)) AS rows_quarantined,
    coalesce(aside.rows_void, 0) AS rows_void,
    coalesce(aside.rows_refused, 0) AS rows_refused,
    IF(counted_file.file_id IS NULL, read.rows_read, (
        coalesce(standing.rows_set_aside, 0)
        + read.rows_void + read.rows_refused - coalesce(aside.rows_void + aside.rows_refused, 0)
    )) AS rows_set_aside,
    coalesce(IF(file.is_first, region.region_code, NULL), known.region_code) AS region_code
FROM file
JOIN intake_file AS read USING (sha256)
JOIN file AS first_file ON first_file.sha256 = file.sha256 AND first_file.is_first
LEFT JOIN counted_file ON counted_file.file_id = file.file_id
LEFT JOIN file_standing AS standing ON standing.file_id = file.file_id
LEFT JOIN (
    SELECT file_id, count(*) AS rows, min(message) AS message
    FROM misplaced_row
    GROUP BY file_id
) AS misplaced ON misplaced.file_id = file.file_id
LEFT JOIN (
    SELECT file_id, count_if(outcome = 'VOID') AS rows_void, count_if(outcome = 'REFUSED') AS rows_refused
    FROM set_aside
    GROUP BY file_id
) AS aside ON aside.file_id = file.file_id
LEFT JOIN file_community ON file_community.file_id = file.file_id
LEFT JOIN region ON region.region_id = file_community.community_id
JOIN file_place ON file_place.file_id = file.file_id
JOIN region AS known ON known.region_id = file_place.region_id
SORT BY file.file_id
