-- The counts add up to the accepted rows, and every unit and item is known.
SELECT 'counts differ from the rows read' AS problem
FROM (SELECT coalesce(sum(certificates), 0) AS counted FROM mart_unit_demand) AS mart
CROSS JOIN (SELECT coalesce(sum(quantity), 0) AS accepted FROM mart_accepted WHERE kind = 'certificates') AS facts
WHERE mart.counted <> facts.accepted
UNION ALL
SELECT concat('non-compliant differs between the marts: ', a.total, ' and ', b.total)
FROM (SELECT coalesce(sum(non_compliant), 0) AS total FROM mart_unit_demand) AS a
CROSS JOIN (SELECT coalesce(sum(non_compliant), 0) AS total FROM mart_community_month) AS b
WHERE a.total <> b.total
UNION ALL
SELECT concat('unknown unit ', unit_id)
FROM (SELECT DISTINCT unit_id FROM mart_unit_demand) AS demand
WHERE NOT EXISTS (SELECT 1 FROM mart_unit WHERE mart_unit.unit_id = demand.unit_id)
UNION ALL
SELECT concat('unknown item ', item_id)
FROM (SELECT DISTINCT item_id FROM mart_unit_demand) AS demand
WHERE NOT EXISTS (SELECT 1 FROM mart_item WHERE mart_item.item_id = demand.item_id)
