-- Grain: one row per other name (or task) that is decided, by the software or by a person, and shares most pairs of characters with the name; best first.
-- Comes after now.sql and name_known.sql or task_known.sql.
, gram AS (
    SELECT DISTINCT substr(:name, i, 2) AS pair
    FROM generate_series(1, greatest(length(:name) - 1, 1)) i
    WHERE substr(:name, i, 2) NOT IN (SELECT pair FROM common_pair)
)
SELECT name, attribute, item, decision_now IS NOT NULL AS by_person, certificates
FROM (SELECT k.*, (SELECT count(*) FROM gram WHERE strpos(k.name, pair) > 0) AS shared FROM known k) scored
WHERE shared > 0
ORDER BY 2.0 * shared / (length(name) + length(:name)) DESC, by_person DESC, certificates DESC, name
LIMIT 5
