-- One row per accepted row of a ledger other than that of certificates, with all that it says, its marks, and the person-hours that it cost its community,
-- for registers of groups in each month: the sum of its parts, each times the declared factors of its term (reference/burden_factors.csv).
SELECT
    burden_part.*,
    CAST(aggregate(
        map_entries(parts),
        CAST(0 AS DECIMAL(38, 10)),
        (hours, part) -> CAST(hours + CAST(part.value AS DECIMAL(28, 10)) * values[part.key] AS DECIMAL(38, 10))
    ) AS DECIMAL(18, 4)) AS person_hours
FROM burden_part
CROSS JOIN worth
