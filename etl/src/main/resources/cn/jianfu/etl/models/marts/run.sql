-- One row: what the run read and what became of it; the period and the communities that reported are those of certificates. Its name, time and code version are added when it is written.
SELECT
    period.period_from,
    period.period_to,
    files.files_read,
    files.files_rejected,
    files.files_superseded,
    files.rows_read,
    files.rows_accepted,
    files.rows_quarantined,
    files.rows_void,
    files.rows_refused,
    (SELECT coalesce(sum(quantity), 0) FROM fact) AS certificates,
    files.rows_set_aside,
    due.communities_due,
    files.communities_reported
FROM (
    SELECT
        CAST(count(*) AS INT) AS files_read,
        CAST(count_if(status = 'REJECTED') AS INT) AS files_rejected,
        CAST(count_if(status = 'SUPERSEDED') AS INT) AS files_superseded,
        sum(rows_read) AS rows_read,
        sum(rows_accepted) AS rows_accepted,
        sum(rows_quarantined) AS rows_quarantined,
        sum(rows_void) AS rows_void,
        sum(rows_refused) AS rows_refused,
        sum(rows_set_aside) AS rows_set_aside,
        CAST(count(DISTINCT community_code) FILTER (
            WHERE status = 'ACCEPTED' AND ledger_kind IN ('certificates', 'statistics')
        ) AS INT) AS communities_reported
    FROM mart_ledger_file
) AS files
CROSS JOIN (SELECT min(issued_on) AS period_from, max(issued_on) AS period_to FROM fact) AS period
CROSS JOIN (SELECT CAST(count(*) AS INT) AS communities_due FROM region WHERE level = 'COMMUNITY') AS due
