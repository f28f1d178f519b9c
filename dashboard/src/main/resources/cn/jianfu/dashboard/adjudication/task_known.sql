-- Grain: no query of its own; comes after now.sql, similar.sql comes after it.
-- common_pair: pairs of characters that say nothing of what a task is about. known: one row per other task that is decided.
, common_pair (pair) AS (
    VALUES ('工作'), ('任务'), ('开展'), ('做好')
), known AS (
    SELECT n.normal_name AS name, min(n.list_now) AS attribute, max(n.decision_now) AS decision_now,
           sum(n.entries) AS certificates, min(coalesce(d.target_name, i.name)) AS item
    FROM task_now n
    JOIN mart.task_item i ON i.item_id = n.machine_item_id
    LEFT JOIN app.decision d ON d.decision_id = n.decision_now
    WHERE n.list_now <> 'PENDING' AND n.normal_name <> :name
    GROUP BY n.normal_name
)
