-- Grain: no query of its own; comes after now.sql, queue.sql comes after it.
-- stated: one row per task (in normal form) with rows in the counties of the scope.
, grouped AS (
    SELECT normal_name AS name,
           (array_agg(task_name ORDER BY entries DESC, task_name))[1] AS written_name,
           sum(entries) AS certificates,
           nullif(sum(pending_now), 0) AS pending,
           count(DISTINCT county_code) AS counties,
           CASE WHEN count(DISTINCT list_now) = 1 AND bool_and(list_now IS NOT NULL) THEN min(list_now) END AS attribute_now,
           CASE WHEN count(DISTINCT machine_list) = 1 THEN min(machine_list) END AS machine_attribute,
           max(decision_now) AS decision_now,
           sum(differing) FILTER (WHERE decision_now IS NULL) AS differing,
           (array_agg(judgement_id ORDER BY entries DESC, judgement_id))[1] AS judgement_id
    FROM task_now
    GROUP BY normal_name
), stated AS (
    SELECT 'TASK' AS kind, false AS provisional, '' AS purpose, '' AS written_purpose, g.*, j.confidence,
           j.machine_reason || CASE WHEN g.differing > 0 THEN '。但有 ' || g.differing || ' 行台账写的是别的清单，须研判' ELSE '' END AS machine_reason,
           i.name AS machine_item, s.item_code AS suggested_code, s.name AS suggested_item, s.list AS suggested_attribute
    FROM grouped g
    JOIN mart.task_judgement j USING (judgement_id)
    JOIN mart.task_item i ON i.item_id = j.machine_item_id
    LEFT JOIN mart.task_suggestion first ON first.judgement_id = g.judgement_id AND first.place = 1
    LEFT JOIN mart.task_item s ON s.item_id = coalesce(first.item_id, nullif(j.machine_item_id, 0))
)
