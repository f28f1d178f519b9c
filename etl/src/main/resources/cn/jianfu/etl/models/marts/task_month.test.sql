-- No key twice, every row of the ledgers in it with its hours, and no part larger than its whole.
SELECT concat('key twice: ', community_code, ' ', month, ' ', unit_id) AS problem
FROM mart_task_month
GROUP BY community_code, month, unit_id
HAVING count(*) > 1
UNION ALL
SELECT 'entries or hours differ from the facts'
FROM (SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_task_month) AS mart
CROSS JOIN (
    SELECT count(*) AS entries, coalesce(sum(person_hours), 0) AS hours FROM burden_hours WHERE kind = 'tasks'
) AS facts
WHERE mart.entries <> facts.entries OR mart.hours <> facts.hours
UNION ALL
SELECT concat('the lists do not add up to the entries: ', community_code, ' ', month, ' ', unit_id)
FROM mart_task_month
WHERE duty + assist + excluded + unlisted + pending <> entries OR disputed > pending
