-- Every row of the ledgers of tasks, with the list of its type, and nobody's word passed over in silence.
SELECT 'rows differ from those read' AS problem
FROM (SELECT count(*) AS counted FROM mart_task_row) AS mart
CROSS JOIN (SELECT coalesce(sum(ledger_rows), 0) AS accepted FROM mart_accepted WHERE kind = 'tasks') AS facts
WHERE mart.counted <> facts.accepted
UNION ALL
SELECT concat('another list than that of its type: ', row_id)
FROM mart_task_row
JOIN mart_task_item USING (item_id)
WHERE judge = 'MACHINE' AND mart_task_row.list <> mart_task_item.list
UNION ALL
SELECT concat('ledger and software differ, yet nobody decided: ', row_id)
FROM mart_task_row
JOIN mart_task_judgement USING (judgement_id)
WHERE judge <> 'PERSON' AND list <> 'PENDING' AND said_list <> machine_list AND machine_list <> 'PENDING'
UNION ALL
SELECT concat('waits for nobody: ', row_id)
FROM mart_task_row
WHERE (list = 'PENDING') <> (judge = 'NOBODY') OR (disputed AND judge <> 'NOBODY')
