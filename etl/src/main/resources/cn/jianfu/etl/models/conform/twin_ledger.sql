-- One row per certificate ledger that says the same as another community's: same days, certificates and units, as often, in whatever order.
-- Few rows agree by chance; five do not.
WITH digested AS (
    SELECT
        file.file_id,
        file.path,
        filed_ledger.community_id,
        count(*) AS rows,
        sum(CAST(xxhash64(intake_row.issued_on, intake_row.certificate_name, intake_row.unit_name) AS DECIMAL(38))) AS digest
    FROM intake_row
    JOIN file USING (sha256)
    JOIN filed_ledger ON filed_ledger.file_id = file.file_id AND filed_ledger.ledger = intake_row.ledger
    WHERE file.is_first
    GROUP BY file.file_id, file.path, filed_ledger.community_id
    HAVING count(*) >= 5
)
SELECT one.file_id, min(other.path) AS other_path
FROM digested AS one
JOIN digested AS other
    ON other.digest = one.digest AND other.rows = one.rows AND other.community_id <> one.community_id
GROUP BY one.file_id
