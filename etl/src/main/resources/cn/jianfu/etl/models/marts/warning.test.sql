-- A remark is on a file that counts.
SELECT concat('warning ', warning_id, ' is on a file that does not count') AS problem
FROM mart_warning
JOIN mart_ledger_file USING (file_id)
WHERE mart_ledger_file.status IN ('DUPLICATE', 'SUPERSEDED')
