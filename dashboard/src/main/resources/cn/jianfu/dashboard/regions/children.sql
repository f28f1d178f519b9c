-- Grain: one row per region directly below one region, with or without certificates.
SELECT c.region_code, c.name, c.level,
       coalesce(sum(m.certificates), 0) AS certificates,
       coalesce(sum(m.non_compliant), 0) AS non_compliant,
       coalesce(sum(m.certificates) FILTER (WHERE m.attribute = 'PROHIBITED'), 0) AS prohibited,
       coalesce(sum(m.certificates) FILTER (WHERE m.attribute = 'UNLISTED'), 0) AS unlisted,
       coalesce(sum(m.certificates) FILTER (WHERE m.attribute = 'PENDING'), 0) AS pending,
       coalesce(sum(m.certificates) FILTER (WHERE m.attribute = 'PERMITTED'), 0) AS permitted,
       count(DISTINCT m.community_code) AS communities
FROM mart.region c
LEFT JOIN mart.community_month m
       ON m.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND m.month BETWEEN :from_month AND :to_month
      AND left(m.community_code, CASE c.level WHEN 'CITY' THEN 4 WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
        = left(c.region_code, CASE c.level WHEN 'CITY' THEN 4 WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
WHERE c.parent_code = CAST(:code AS char(12))
  AND c.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
GROUP BY c.region_code, c.name, c.level
ORDER BY c.region_code
