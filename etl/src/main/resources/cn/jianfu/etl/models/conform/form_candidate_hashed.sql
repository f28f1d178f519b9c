-- One row per two forms of different units whose MinHash signatures agree in a band: where there are so many forms that those of every community
-- cannot be held against each other.
WITH keyed AS (
    SELECT matter_id, unit_id, explode(keys) AS key
    FROM matter_set
    WHERE kind = 'forms'
)
SELECT DISTINCT one.matter_id AS one_id, other.matter_id AS other_id
FROM keyed AS one
JOIN keyed AS other ON other.key = one.key AND other.matter_id > one.matter_id
WHERE one.unit_id <> other.unit_id
