-- Grain: one row per region directly below the scope and month of the period with burdens, of one kind or of all; a community is its own region below.
-- Regions without any have one row without a month.
SELECT r.region_code, r.name, r.level, m.month, coalesce(sum(m.person_hours), 0) AS hours
FROM mart.region r
LEFT JOIN mart.burden_month m
       ON m.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND m.month BETWEEN :from_month AND :to_month
      AND (CAST(:kind AS text) IS NULL OR m.kind = :kind)
      AND left(m.community_code, CASE r.level WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
        = left(r.region_code, CASE r.level WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
WHERE (r.parent_code = CAST(:code AS char(12)) OR (r.region_code = CAST(:code AS char(12)) AND r.level = 'COMMUNITY'))
  AND r.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
GROUP BY r.region_code, r.name, r.level, m.month
ORDER BY r.region_code, m.month
