-- Grain: one row per catalogue item that a person may choose; by name.
SELECT item_code, name, attribute, 0.0 AS confidence, '' AS known_name
FROM mart.item
WHERE item_id > 0 AND item_code NOT LIKE 'OWN:%' AND (CAST(:query AS text) = '' OR strpos(name, :query) > 0)
ORDER BY name, item_code
LIMIT :limit OFFSET :offset
