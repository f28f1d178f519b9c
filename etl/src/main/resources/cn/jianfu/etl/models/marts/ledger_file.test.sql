-- Rows in = accepted + quarantined + void + refused, for every file and altogether.
SELECT concat('file ', file_id, ': rows read are not rows accepted, quarantined, void and refused') AS problem
FROM mart_ledger_file
WHERE rows_read <> rows_accepted + rows_quarantined + rows_void + rows_refused
UNION ALL
SELECT concat('file ', ledger_file.file_id, ': rows were lost between reading and the mart')
FROM mart_ledger_file AS ledger_file
JOIN intake_file USING (sha256)
WHERE ledger_file.rows_read + ledger_file.rows_set_aside <> intake_file.rows_read
UNION ALL
SELECT concat('files accepted ', files.accepted, ' rows, the facts hold ', facts.accepted)
FROM (SELECT sum(rows_accepted) AS accepted FROM mart_ledger_file) AS files
CROSS JOIN (
    SELECT (SELECT count(*) FROM fact) + (SELECT count(*) FROM burden) AS accepted
) AS facts
WHERE files.accepted <> facts.accepted
UNION ALL
SELECT concat('files quarantined ', files.quarantined, ' rows, the quarantine holds ', rows.quarantined)
FROM (SELECT sum(rows_quarantined) AS quarantined FROM mart_ledger_file) AS files
CROSS JOIN (
    -- A row with two faults stands there twice and is one row.
    SELECT count(DISTINCT file_id, sheet, row_number) AS quarantined FROM mart_quarantine
) AS rows
WHERE files.quarantined <> rows.quarantined
UNION ALL
SELECT 'files were lost on the way'
FROM (SELECT count(*) AS counted FROM mart_ledger_file) AS mart
CROSS JOIN (SELECT count(*) AS counted FROM file) AS files
WHERE mart.counted <> files.counted
UNION ALL
SELECT concat('files set aside ', files.aside, ' rows as void or refused, the table holds ', rows.aside)
FROM (SELECT coalesce(sum(rows_void + rows_refused), 0) AS aside FROM mart_ledger_file) AS files
CROSS JOIN (SELECT count(*) AS aside FROM mart_certificate_set_aside) AS rows
WHERE files.aside <> rows.aside
