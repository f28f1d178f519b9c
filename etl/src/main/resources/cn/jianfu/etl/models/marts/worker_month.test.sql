-- No key twice, and never a community without people in it.
SELECT concat('key twice: ', community_code, ' ', month) AS problem
FROM mart_worker_month
GROUP BY community_code, month
HAVING count(*) > 1
UNION ALL
SELECT concat('workers are missing: ', community_code, ' ', month)
FROM mart_worker_month
WHERE workers IS NULL OR workers < 1
