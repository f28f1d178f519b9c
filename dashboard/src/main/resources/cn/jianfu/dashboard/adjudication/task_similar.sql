-- Grain: one row per other task that is decided, by the software or by a person, and shares most pairs of characters with the task; best first.
, gram AS (
    SELECT DISTINCT substr(:name, i, 2) AS pair
    FROM generate_series(1, greatest(length(:name) - 1, 1)) i
    WHERE substr(:name, i, 2) NOT IN ('工作', '任务', '开展', '做好')
), known AS (
    SELECT n.normal_name AS name, min(n.list_now) AS attribute, max(n.decision_now) AS decision_now,
           sum(n.entries) AS certificates, min(coalesce(d.target_name, i.name)) AS item
    FROM task_now n
    JOIN mart.task_item i ON i.item_id = n.machine_item_id
    LEFT JOIN app.decision d ON d.decision_id = n.decision_now
    WHERE n.list_now <> 'PENDING' AND n.normal_name <> :name
    GROUP BY n.normal_name
)
SELECT name, attribute, item, decision_now IS NOT NULL AS by_person, certificates
FROM (SELECT k.*, (SELECT count(*) FROM gram WHERE strpos(k.name, pair) > 0) AS shared FROM known k) scored
WHERE shared > 0
ORDER BY 2.0 * shared / (length(name) + length(:name)) DESC, by_person DESC, certificates DESC, name
LIMIT 5
