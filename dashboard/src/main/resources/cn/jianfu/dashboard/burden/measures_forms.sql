-- Grain: one row per demanding unit and one without a unit for all of them together, in the scope and period.
SELECT s.unit_id,
       coalesce(sum(s.entries), 0) AS entries,
       coalesce(sum(s.times), 0) AS times,
       coalesce(sum(s.items), 0) AS items,
       coalesce(sum(s.person_hours), 0) AS person_hours
FROM mart.form_month s
WHERE s.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND s.month BETWEEN :from_month AND :to_month
GROUP BY GROUPING SETS ((s.unit_id), ())
