-- Every row of the ledgers of tasks once, with the list of its type, and nobody's word passed over in silence.
SELECT 'rows differ from the facts' AS problem
FROM (SELECT count(*) AS rows, count(DISTINCT row_id) AS keys FROM mart_task_row) AS mart
CROSS JOIN (SELECT count(*) AS rows FROM burden WHERE kind = 'tasks') AS facts
WHERE mart.rows <> facts.rows OR mart.keys <> facts.rows
UNION ALL
SELECT concat('another list than that of its type: ', row_id)
FROM mart_task_row
JOIN task_item USING (item_id)
WHERE judge = 'MACHINE' AND mart_task_row.list <> task_item.list
UNION ALL
SELECT concat('ledger and software differ, yet nobody decided: ', row_id)
FROM mart_task_row
JOIN task_name ON task_name.task_name_id = mart_task_row.judgement_id
WHERE judge <> 'PERSON' AND list <> 'PENDING' AND said_list <> machine_list AND machine_list <> 'PENDING'
UNION ALL
SELECT concat('waits for nobody: ', row_id)
FROM mart_task_row
WHERE (list = 'PENDING') <> (judge = 'NOBODY') OR disputed AND judge <> 'NOBODY'
