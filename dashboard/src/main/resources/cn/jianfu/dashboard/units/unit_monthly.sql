-- Grain: one row per month and attribute in which the unit known by :unit asked for certificates in the scope and period.
SELECT d.month, d.attribute, sum(d.certificates) AS certificates
FROM mart.unit u
JOIN mart.unit_demand d USING (unit_id)
WHERE coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit
  AND d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND d.month BETWEEN :from_month AND :to_month
GROUP BY d.month, d.attribute
ORDER BY d.month, d.attribute
