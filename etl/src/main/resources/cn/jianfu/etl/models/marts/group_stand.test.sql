-- Every row of the ledgers in it with its hours, and no part larger than its whole.
SELECT 'entries or hours differ from the rows' AS problem
FROM (SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_group_stand) AS mart
CROSS JOIN (
    SELECT count(*) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_burden_row WHERE kind = 'groups'
) AS facts
WHERE mart.entries <> facts.entries OR mart.hours <> facts.hours
UNION ALL
SELECT concat('chats and apps are not all entries: ', community_code, ' ', unit_id)
FROM mart_group_stand
WHERE chats + apps <> entries
