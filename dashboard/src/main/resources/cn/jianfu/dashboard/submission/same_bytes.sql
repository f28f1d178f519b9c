-- Grain: one row per place below the data directory where the same bytes count already.
SELECT stored_path AS path FROM app.submission WHERE sha256 = :sha256 AND status = 'ACCEPTED'
UNION ALL
SELECT 'ledgers/' || path FROM mart.ledger_file WHERE sha256 = :sha256 AND status = 'ACCEPTED'
