-- The rows of the ledgers that count are those that their files had accepted; what was superseded says by what, and by nothing that it came after.
SELECT concat('file ', file_id, ' accepted ', accepted, ' rows, its ledgers have ', ledger_rows) AS problem
FROM (
    SELECT
        file.file_id,
        file.rows_accepted AS accepted,
        coalesce(sum(ledger.rows) FILTER (WHERE ledger.status = 'COUNTS'), 0) AS ledger_rows
    FROM mart_ledger_file AS file
    LEFT JOIN mart_community_ledger AS ledger ON ledger.file_id = file.file_id
    GROUP BY file.file_id, file.rows_accepted
) AS filed
WHERE ledger_rows <> accepted
UNION ALL
SELECT concat('file ', file_id, ' ', ledger_kind, ' of ', community_code, ': ', status, ' by ', coalesce(superseded_by, 0))
FROM mart_community_ledger
WHERE (status = 'SUPERSEDED') <> (superseded_by IS NOT NULL) OR superseded_by = file_id
