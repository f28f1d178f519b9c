-- The matters hold every row and every hour.
SELECT 'entries or hours differ from the rows' AS problem
FROM (SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_matter) AS mart
CROSS JOIN (SELECT count(*) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_burden_row) AS facts
WHERE mart.entries <> facts.entries OR mart.hours <> facts.hours
