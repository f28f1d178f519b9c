-- Grain: one row, the scope in the period.
SELECT coalesce(sum(certificates), 0) AS certificates,
       coalesce(sum(non_compliant), 0) AS non_compliant,
       coalesce(sum(certificates) FILTER (WHERE attribute = 'PENDING'), 0) AS pending,
       count(DISTINCT community_code) FILTER (WHERE non_compliant > 0) AS communities,
       (SELECT count(DISTINCT d.unit_id)
        FROM mart.unit_demand d
        JOIN mart.unit u ON u.unit_id = d.unit_id AND u.standing <> 'UNSTATED'
        WHERE d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
          AND d.month BETWEEN :from_month AND :to_month
          AND d.non_compliant > 0) AS units
FROM mart.community_month
WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND month BETWEEN :from_month AND :to_month
