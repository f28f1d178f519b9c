-- Grain: one row per item with certificates in the scope and period.
SELECT item_code, name
FROM mart.item i
WHERE EXISTS (SELECT FROM mart.unit_demand d
              WHERE d.item_id = i.item_id
                AND d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
                AND d.month BETWEEN :from_month AND :to_month)
ORDER BY name
