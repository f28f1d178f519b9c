-- One row per readable certificate that counts.
SELECT *
FROM counted_row
WHERE ledger = 'certificates'
