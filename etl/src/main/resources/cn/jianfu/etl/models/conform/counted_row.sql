-- One row per readable ledger row of a ledger that counts.
SELECT read_row.*
FROM read_row
JOIN file USING (sha256)
JOIN standing ON standing.file_id = file.file_id AND standing.ledger = read_row.ledger
WHERE file.is_first AND standing.counts
