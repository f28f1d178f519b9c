-- Grain: one row per demanding unit and one without a unit for all of them together, in the scope and period.
SELECT s.unit_id,
       coalesce(sum(s.certificates), 0) AS certificates,
       coalesce(sum(s.non_compliant), 0) AS non_compliant
FROM mart.unit_demand s
WHERE s.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND s.month BETWEEN :from_month AND :to_month
GROUP BY GROUPING SETS ((s.unit_id), ())
