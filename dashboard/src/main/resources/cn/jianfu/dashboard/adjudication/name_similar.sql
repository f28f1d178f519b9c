-- Grain: one row per other name that is decided, by the software or by a person, and shares most pairs of characters with the name; best first.
, gram AS (
    SELECT DISTINCT substr(:name, i, 2) AS pair
    FROM generate_series(1, greatest(length(:name) - 1, 1)) i
    WHERE substr(:name, i, 2) NOT IN ('证明', '情况')
), known AS (
    SELECT n.normal_name AS name, min(n.attribute_now) AS attribute, max(n.decision_now) AS decision_now,
           sum(n.certificates) AS certificates, min(coalesce(d.target_name, i.name)) AS item
    FROM name_now n
    JOIN mart.item i ON i.item_id = n.item_id
    LEFT JOIN app.decision d ON d.decision_id = n.decision_now
    WHERE n.attribute_now <> 'PENDING' AND n.normal_name <> :name
    GROUP BY n.normal_name
)
SELECT name, attribute, item, decision_now IS NOT NULL AS by_person, certificates
FROM (SELECT k.*, (SELECT count(*) FROM gram WHERE strpos(k.name, pair) > 0) AS shared FROM known k) scored
WHERE shared > 0
ORDER BY 2.0 * shared / (length(name) + length(:name)) DESC, by_person DESC, certificates DESC, name
LIMIT 5
