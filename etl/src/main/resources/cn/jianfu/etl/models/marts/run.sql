-- One row: what the run read and what became of it; the period is that of certificates. Its name, time and code version are added when it is written.
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
    period.certificates,
    files.rows_set_aside
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
        sum(rows_set_aside) AS rows_set_aside
    FROM mart_ledger_file
) AS files
CROSS JOIN (
    SELECT min(first_day) AS period_from, max(last_day) AS period_to, coalesce(sum(quantity), 0) AS certificates
    FROM mart_accepted
    WHERE kind = 'certificates'
) AS period
