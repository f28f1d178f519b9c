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
        community_id,
        CAST(trunc(issued_on, 'MM') AS DATE) AS month,
        unit_id,
        sum(quantity) AS entries,
        map('CERTIFICATE_HOURS', sum(quantity),
            'NON_COMPLIANT_CERTIFICATE_HOURS', sum(IF(attribute.non_compliant, quantity, 0))) AS parts
    FROM fact
    JOIN attribute USING (attribute_id)
    GROUP BY community_id, month, unit_id
) AS counted
CROSS JOIN (SELECT map_from_entries(collect_list(struct(term, value))) AS values FROM term)
