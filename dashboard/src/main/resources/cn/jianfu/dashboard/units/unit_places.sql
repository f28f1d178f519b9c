-- Grain: one row per region directly below the scope in which the unit known by :unit asked for certificates in the period.
SELECT r.region_code, r.name,
       sum(d.certificates) AS certificates,
       sum(d.non_compliant) AS non_compliant
FROM mart.unit u
JOIN mart.unit_demand d USING (unit_id)
JOIN mart.region r
  ON r.parent_code = CAST(:code AS char(12))
 AND left(r.region_code, CASE r.level WHEN 'CITY' THEN 4 WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
   = left(d.community_code, CASE r.level WHEN 'CITY' THEN 4 WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
WHERE coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit
  AND d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND d.month BETWEEN :from_month AND :to_month
GROUP BY r.region_code, r.name
ORDER BY r.region_code
