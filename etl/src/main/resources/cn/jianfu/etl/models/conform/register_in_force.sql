-- One row per community, register (groups, signboards) and file that counts: from when and until when things stand as it says. A register holds from its
-- month (filed_ledger) until the month before the next one's; the first also for all months before, as far as its rows do not say since when.
SELECT
    ledger,
    community_id,
    file_id,
    IF(month = first_month, DATE'0001-01-01', month) AS in_force_from,
    coalesce(CAST(date_sub(next_month, 1) AS DATE), DATE'9999-12-31') AS in_force_to
FROM (
    SELECT
        *,
        min(month) OVER (PARTITION BY ledger, community_id) AS first_month,
        min(month) OVER (
            PARTITION BY ledger, community_id ORDER BY datediff(month, DATE'0001-01-01')
            RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
        ) AS next_month
    FROM (
        SELECT DISTINCT filed_ledger.ledger, place.community_id, filed_ledger.file_id, CAST(trunc(filed_ledger.last_day, 'MM') AS DATE) AS month
        FROM filed_ledger
        JOIN standing ON standing.file_id = filed_ledger.file_id AND standing.ledger = filed_ledger.ledger AND standing.counts
        JOIN file ON file.file_id = filed_ledger.file_id
        JOIN counted_row ON counted_row.sha256 = file.sha256 AND counted_row.ledger = filed_ledger.ledger
        JOIN place
            ON place.file_id = file.file_id
            AND place.community_name <=> counted_row.community_name
            AND place.heading_community <=> counted_row.heading_community
        WHERE filed_ledger.ledger IN ('groups', 'signboards') AND place.community_id IS NOT NULL
    )
)
