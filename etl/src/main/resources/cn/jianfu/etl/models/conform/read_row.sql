-- One row per readable ledger row of a file's latest reading. What a community's certificates are counted by is one ledger,
-- whether the community sends it as 台账 or as 统计表.
SELECT IF(kind = 'statistics', 'certificates', kind) AS ledger, *
FROM intake_record
WHERE record = 'ROW'
