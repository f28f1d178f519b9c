-- Every row was judged once, and what differs between software and ledger is among what waits.
SELECT 'judgements differ from the rows' AS problem
FROM (SELECT coalesce(sum(entries), 0) AS judged FROM mart_task_judgement) AS mart
CROSS JOIN (SELECT count(*) AS accepted FROM mart_task_row) AS facts
WHERE mart.judged <> facts.accepted
UNION ALL
SELECT concat('key twice: ', task_name, ' ', county_code)
FROM mart_task_judgement
GROUP BY task_name, county_code, first_day
HAVING count(*) > 1
UNION ALL
SELECT concat('more waits than there is: ', task_name)
FROM mart_task_judgement
WHERE open > entries OR differing > open
