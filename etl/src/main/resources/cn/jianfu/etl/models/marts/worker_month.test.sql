-- Never a community without people in it.
SELECT concat('workers are missing: ', community_code, ' ', month) AS problem
FROM mart_worker_month
WHERE workers IS NULL OR workers < 1
