-- One row per community, month (its first day) and unit that demanded certificates: how many, and their person-hours, in parts as burden_part has them.
SELECT
    counted.*,
    CAST(aggregate(
        map_entries(parts),
        CAST(0 AS DECIMAL(38, 10)),
        (hours, part) -> CAST(hours + CAST(part.value AS DECIMAL(28, 10)) * values[part.key] AS DECIMAL(38, 10))
    ) AS DECIMAL(28, 4)) AS person_hours
FROM (
    SELECT
        community_code,
        township_code,
        month,
        unit_id,
        sum(quantity) AS entries,
        map('CERTIFICATE_HOURS', sum(quantity),
            'NON_COMPLIANT_CERTIFICATE_HOURS', sum(IF(non_compliant, quantity, 0))) AS parts
    FROM fact
    GROUP BY community_code, township_code, month, unit_id
) AS counted
CROSS JOIN worth
