-- Grain: one row per type that the software could think of for a task, best first; its own decision where it made one.
SELECT i.item_code, i.name, i.list AS attribute, s.confidence, s.known_name
FROM mart.task_suggestion s
JOIN mart.task_item i USING (item_id)
WHERE s.judgement_id = :judgement
UNION ALL
SELECT i.item_code, i.name, j.machine_list, j.confidence, i.name
FROM mart.task_judgement j
JOIN mart.task_item i ON i.item_id = j.machine_item_id
WHERE j.judgement_id = :judgement AND j.machine_list <> 'PENDING'
ORDER BY confidence DESC, item_code
LIMIT 5
