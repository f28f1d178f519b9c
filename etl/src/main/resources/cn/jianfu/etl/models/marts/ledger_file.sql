-- One row per ledger file: rows read are rows accepted, quarantined, void and refused. The rows of a file that stands there twice, was superseded or is held
-- back do not count: they are set aside.
-- Region is the community where it is known, else the lowest region that is; of a copy, that in which it lies.
-- partitioned by file_id
SELECT
    file_id,
    sha256,
    path,
    modified_at,
    ledger_kind,
    community_code,
    CASE
        WHEN first_path IS NOT NULL THEN 'DUPLICATE'
        WHEN code IS NOT NULL THEN 'REJECTED'
        WHEN NOT counts THEN standing
        WHEN rows_accepted > 0 AND misplaced = rows_accepted - not_counting THEN 'REJECTED'
        ELSE 'ACCEPTED'
    END AS status,
    CASE
        WHEN first_path IS NOT NULL THEN concat('与“', first_path, '”内容完全相同，只计一次。')
        ELSE coalesce(message, standing_message, misplaced_message)
    END AS message,
    IF(counts, rows_read - not_counting - (rows_void + rows_refused - void_counting - refused_counting), 0) AS rows_read,
    IF(counts, rows_accepted - not_counting - misplaced, 0) AS rows_accepted,
    IF(counts, rows_quarantined + misplaced, 0) AS rows_quarantined,
    void_counting AS rows_void,
    refused_counting AS rows_refused,
    IF(
        counts,
        not_counting + rows_void + rows_refused - void_counting - refused_counting,
        rows_read
    ) AS rows_set_aside,
    coalesce(IF(first_path IS NULL, community_code, NULL), known_code) AS region_code
FROM file
