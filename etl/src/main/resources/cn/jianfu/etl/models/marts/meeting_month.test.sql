-- No key twice, every row of the ledgers in it with its hours, and no part larger than its whole.
SELECT concat('key twice: ', community_code, ' ', month, ' ', unit_id) AS problem
FROM mart_meeting_month
GROUP BY community_code, month, unit_id
HAVING count(*) > 1
UNION ALL
SELECT 'entries or hours differ from the facts'
FROM (SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_meeting_month) AS mart
CROSS JOIN (
    SELECT count(*) AS entries, coalesce(sum(person_hours), 0) AS hours FROM burden_hours WHERE kind = 'meetings'
) AS facts
WHERE mart.entries <> facts.entries OR mart.hours <> facts.hours
UNION ALL
SELECT concat('more meetings than entries, or a part larger than the whole: ', community_code, ' ', month, ' ', unit_id)
FROM mart_meeting_month
WHERE meetings > entries OR over_90 > entries OR short_notice > entries
