-- One row per judgement of a task and type that the software could think of, best first.
SELECT task_name_id AS judgement_id, place, item_id, confidence, known_name
FROM task_suggestion
