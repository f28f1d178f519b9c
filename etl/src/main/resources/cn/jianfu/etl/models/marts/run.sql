-- One row: what the run read and what became of it. Its name, time and code version are added when it is written.
SELECT
    period.period_from,
    period.period_to,
    files.files_read,
    files.files_rejected,
    files.rows_read,
    files.rows_accepted,
    files.rows_quarantined,
    due.communities_due,
    files.communities_reported
FROM (
    SELECT
        CAST(count(*) AS INT) AS files_read,
        CAST(count_if(status = 'REJECTED') AS INT) AS files_rejected,
        sum(rows_read) AS rows_read,
        sum(rows_accepted) AS rows_accepted,
        sum(rows_quarantined) AS rows_quarantined,
        CAST(count(DISTINCT community_code) FILTER (WHERE status = 'ACCEPTED') AS INT) AS communities_reported
    FROM mart_ledger_file
) AS files
CROSS JOIN (SELECT min(issued_on) AS period_from, max(issued_on) AS period_to FROM fact) AS period
CROSS JOIN (SELECT CAST(count(*) AS INT) AS communities_due FROM region WHERE level = 'COMMUNITY') AS due
