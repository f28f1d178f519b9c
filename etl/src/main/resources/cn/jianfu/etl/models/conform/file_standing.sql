-- One row per file with readable rows: whether any of its ledgers counts, and what is set aside.
SELECT
    file_id,
    bool_or(counts) AS counts,
    CASE WHEN bool_or(counts) THEN NULL WHEN bool_or(status = 'OVERLAPS') THEN 'REJECTED' ELSE 'SUPERSEDED' END AS status,
    min(message) AS message,
    coalesce(sum(rows) FILTER (WHERE NOT counts), 0) AS rows_set_aside
FROM standing
GROUP BY file_id
