-- Rows in = accepted + quarantined + void + refused, for every file and altogether.
SELECT concat('file ', file_id, ': rows read are not rows accepted, quarantined, void and refused') AS problem
FROM mart_ledger_file
WHERE rows_read <> rows_accepted + rows_quarantined + rows_void + rows_refused
UNION ALL
SELECT concat('file ', mart_ledger_file.file_id, ': rows were lost between reading and the mart')
FROM mart_ledger_file
JOIN mart_read_file ON mart_read_file.file_id = mart_ledger_file.file_id
WHERE mart_ledger_file.rows_read + mart_ledger_file.rows_set_aside <> mart_read_file.rows_read
UNION ALL
SELECT concat('files accepted ', files.accepted, ' rows, the tables hold ', facts.accepted)
FROM (SELECT coalesce(sum(rows_accepted), 0) AS accepted FROM mart_ledger_file) AS files
CROSS JOIN (SELECT coalesce(sum(ledger_rows), 0) AS accepted FROM mart_accepted) AS facts
WHERE files.accepted <> facts.accepted
UNION ALL
SELECT concat('files quarantined ', files.quarantined, ' rows, the quarantine holds ', held.quarantined)
FROM (SELECT coalesce(sum(rows_quarantined), 0) AS quarantined FROM mart_ledger_file) AS files
CROSS JOIN (
    -- A row with two faults stands there twice and is one row.
    SELECT count(*) AS quarantined
    FROM (SELECT DISTINCT file_id, sheet, row_number FROM mart_quarantine WHERE sheet IS NOT NULL AND row_number IS NOT NULL) AS faulty
) AS held
WHERE files.quarantined <> held.quarantined
UNION ALL
SELECT 'files were lost on the way'
FROM (SELECT count(*) AS counted FROM mart_ledger_file) AS mart
CROSS JOIN (SELECT count(*) AS counted FROM mart_read_file) AS files
WHERE mart.counted <> files.counted
UNION ALL
SELECT concat('files set aside ', files.aside, ' rows as void or refused, the table holds ', held.aside)
FROM (SELECT coalesce(sum(rows_void + rows_refused), 0) AS aside FROM mart_ledger_file) AS files
CROSS JOIN (SELECT count(*) AS aside FROM mart_certificate_set_aside) AS held
WHERE files.aside <> held.aside
