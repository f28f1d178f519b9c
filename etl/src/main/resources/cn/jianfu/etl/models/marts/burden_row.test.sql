-- Every accepted row once, and none that costs less than nothing.
SELECT concat('row twice: ', row_id) AS problem
FROM mart_burden_row
GROUP BY row_id
HAVING count(*) > 1
UNION ALL
SELECT 'rows differ from the facts'
FROM (SELECT count(*) AS counted FROM mart_burden_row) AS mart
CROSS JOIN (SELECT count(*) AS accepted FROM burden) AS facts
WHERE mart.counted <> facts.accepted
UNION ALL
SELECT concat('hours are missing or negative: ', row_id)
FROM mart_burden_row
WHERE person_hours IS NULL OR person_hours < 0
