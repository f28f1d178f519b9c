-- Grain: one row, the certificates of the scope and period whose ledgers do not say which unit asked for them.
SELECT coalesce(sum(d.certificates), 0) AS certificates, coalesce(sum(d.non_compliant), 0) AS non_compliant
FROM mart.unit_demand d
JOIN mart.unit u USING (unit_id)
WHERE u.standing = 'UNSTATED'
  AND d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND d.month BETWEEN :from_month AND :to_month
  AND (CAST(:attribute AS text) IS NULL OR d.attribute = :attribute)
