-- Grain: one row per issuing unit and one without a unit for all of them together, in the scope and period.
SELECT s.unit_id,
       coalesce(sum(s.entries), 0) AS entries,
       coalesce(sum(s.pages), 0) AS pages,
       coalesce(sum(s.characters), 0) AS characters,
       coalesce(sum(s.person_hours), 0) AS person_hours
FROM mart.document_month s
WHERE s.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND s.month BETWEEN :from_month AND :to_month
GROUP BY GROUPING SETS ((s.unit_id), ())
