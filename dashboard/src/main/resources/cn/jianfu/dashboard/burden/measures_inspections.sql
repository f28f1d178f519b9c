-- Grain: one row per inspecting unit and one without a unit for all of them together, in the scope and period.
SELECT s.unit_id,
       coalesce(sum(s.entries), 0) AS entries,
       coalesce(sum(s.minutes), 0) AS minutes,
       coalesce(sum(s.attendants), 0) AS attendants,
       coalesce(sum(s.person_hours), 0) AS person_hours
FROM mart.inspection_month s
WHERE s.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND s.month BETWEEN :from_month AND :to_month
GROUP BY GROUPING SETS ((s.unit_id), ())
