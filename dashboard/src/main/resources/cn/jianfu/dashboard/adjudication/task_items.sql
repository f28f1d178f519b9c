-- Grain: one row per type of the lists, or matter known to be on none, that a person may choose; by list and number.
SELECT item_code, name, list AS attribute, 0.0 AS confidence, '' AS known_name
FROM mart.task_item
WHERE item_id > 0 AND item_code NOT LIKE 'OWN:%'
  AND (CAST(:query AS text) = '' OR strpos(name, :query) > 0 OR strpos(content, :query) > 0)
ORDER BY item_id
LIMIT :limit OFFSET :offset
