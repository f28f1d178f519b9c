-- The counts add up to the accepted rows, and every unit and item is known.
SELECT 'counts differ from the facts' AS problem
FROM (SELECT sum(certificates) AS counted FROM mart_unit_demand) AS mart
CROSS JOIN (SELECT coalesce(sum(quantity), 0) AS accepted FROM fact) AS facts
WHERE coalesce(mart.counted, 0) <> facts.accepted
UNION ALL
SELECT concat('non-compliant differs between the marts: ', a.total, ' and ', b.total)
FROM (SELECT sum(non_compliant) AS total FROM mart_unit_demand) AS a
CROSS JOIN (SELECT sum(non_compliant) AS total FROM mart_community_month) AS b
WHERE a.total <> b.total
UNION ALL
SELECT concat('unknown unit ', unit_id) FROM mart_unit_demand LEFT ANTI JOIN mart_unit USING (unit_id)
UNION ALL
SELECT concat('unknown item ', item_id) FROM mart_unit_demand LEFT ANTI JOIN mart_item USING (item_id)
