-- Grain: one row per item that the unit known by :unit asked for in the scope and period.
SELECT i.item_code, i.name, d.attribute, i.document, i.document_number,
       sum(d.certificates) AS certificates,
       count(DISTINCT d.community_code) AS communities
FROM mart.unit u
JOIN mart.unit_demand d USING (unit_id)
JOIN mart.item i USING (item_id)
WHERE coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit
  AND d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND d.month BETWEEN :from_month AND :to_month
GROUP BY i.item_code, i.name, d.attribute, i.document, i.document_number
ORDER BY sum(d.non_compliant) DESC, sum(d.certificates) DESC, i.name
