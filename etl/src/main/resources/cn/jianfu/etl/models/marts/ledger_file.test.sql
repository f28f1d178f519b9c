-- Rows in = accepted + quarantined, for every file and altogether.
SELECT concat('file ', file_id, ': rows read are not rows accepted and quarantined') AS problem
FROM mart_ledger_file
WHERE rows_read <> rows_accepted + rows_quarantined
UNION ALL
SELECT concat('files accepted ', files.accepted, ' rows, the facts hold ', facts.accepted)
FROM (SELECT sum(rows_accepted) AS accepted FROM mart_ledger_file) AS files
CROSS JOIN (SELECT count(*) AS accepted FROM fact) AS facts
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
