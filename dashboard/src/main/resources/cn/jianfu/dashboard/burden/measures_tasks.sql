-- Grain: one row per unit that hands tasks down and one without a unit for all of them together, in the scope and period.
SELECT s.unit_id,
       coalesce(sum(s.entries), 0) AS entries,
       coalesce(sum(s.duty), 0) AS duty,
       coalesce(sum(s.assist), 0) AS assist,
       coalesce(sum(s.excluded), 0) AS excluded,
       coalesce(sum(s.unlisted), 0) AS unlisted,
       coalesce(sum(s.pending), 0) AS pending,
       coalesce(sum(s.disputed), 0) AS disputed,
       coalesce(sum(s.person_hours), 0) AS person_hours
FROM mart.task_month s
WHERE s.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND s.month BETWEEN :from_month AND :to_month
GROUP BY GROUPING SETS ((s.unit_id), ())
