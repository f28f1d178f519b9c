-- Grain: one row, what the unit known by :unit asked for in the scope and period; none when it never asked for anything there until then.
SELECT coalesce(sum(d.certificates) FILTER (WHERE d.month BETWEEN :from_month AND :to_month), 0) AS certificates,
       coalesce(sum(d.non_compliant) FILTER (WHERE d.month BETWEEN :from_month AND :to_month), 0) AS non_compliant,
       coalesce(sum(d.non_compliant) FILTER (WHERE d.month BETWEEN :previous_from AND :previous_to), 0) AS before,
       count(DISTINCT d.community_code) FILTER (WHERE d.non_compliant > 0 AND d.month BETWEEN :from_month AND :to_month) AS communities,
       count(DISTINCT substr(d.community_code, 1, 9)) FILTER (WHERE d.non_compliant > 0 AND d.month BETWEEN :from_month AND :to_month) AS townships,
       count(DISTINCT d.item_id) FILTER (WHERE d.non_compliant > 0 AND d.month BETWEEN :from_month AND :to_month) AS items
FROM mart.unit u
JOIN mart.unit_demand d USING (unit_id)
WHERE coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit
  AND d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND d.month <= :to_month
HAVING count(*) > 0
