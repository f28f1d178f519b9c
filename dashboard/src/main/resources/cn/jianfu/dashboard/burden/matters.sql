-- Grain: one row per unit, and one without a unit for all of them together, and mark: distinct meetings, forms, documents, inspections or tasks of the
-- scope and period that carry it; the empty mark for all of them. Distinct matters of communities and months do not add up, so they are counted over the
-- rows, and a part is never more than its whole.
SELECT r.unit_id, m.mark, count(DISTINCT r.matter_id) AS matters
FROM mart.burden_row r
CROSS JOIN LATERAL unnest(array_append(r.marks, '')) AS m (mark)
WHERE r.kind = :kind
  AND r.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND r.counted_on BETWEEN :from AND :to
GROUP BY GROUPING SETS ((r.unit_id, m.mark), (m.mark))
