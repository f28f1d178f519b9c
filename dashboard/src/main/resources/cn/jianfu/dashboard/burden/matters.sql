-- Grain: one row per unit and one without a unit for all of them together: distinct meetings, forms, documents, inspections or tasks of the scope and
-- period. Distinct matters of communities and months do not add up, so they are counted over the rows.
SELECT unit_id, count(DISTINCT matter_id) AS matters
FROM mart.burden_row
WHERE kind = :kind
  AND community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND counted_on BETWEEN :from AND :to
GROUP BY GROUPING SETS ((unit_id), ())
