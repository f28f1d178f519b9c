-- Grain: one row per file that counts by its record and whose header the published run does not know.
SELECT s.submission_id
FROM app.submission s
JOIN mart.ledger_file f ON f.sha256 = s.sha256 AND s.stored_path = 'ledgers/' || f.path
JOIN mart.quarantine q ON q.file_id = f.file_id AND q.row_number IS NULL
WHERE s.status = 'ACCEPTED' AND f.status = 'REJECTED' AND q.code = 'UNKNOWN_LAYOUT'
ORDER BY s.submission_id
