-- Every row of the ledgers in it with its hours, and no part larger than its whole.
SELECT 'entries or hours differ from the rows' AS problem
FROM (SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_task_month) AS mart
CROSS JOIN (
    SELECT count(*) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_burden_row WHERE kind = 'tasks'
) AS facts
WHERE mart.entries <> facts.entries OR mart.hours <> facts.hours
UNION ALL
SELECT concat('the lists do not add up to the entries: ', community_code, ' ', month, ' ', unit_id)
FROM mart_task_month
WHERE duty + assist + excluded + unlisted + pending <> entries OR disputed > pending
