-- The matters hold every row and every hour, and no number means two of them.
SELECT concat('matter twice: ', matter_id) AS problem
FROM mart_matter
GROUP BY matter_id
HAVING count(*) > 1
UNION ALL
SELECT 'entries or hours differ from the rows'
FROM (SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_matter) AS mart
CROSS JOIN (SELECT count(*) AS entries, coalesce(sum(person_hours), 0) AS hours FROM burden_hours) AS facts
WHERE mart.entries <> facts.entries OR mart.hours <> facts.hours
