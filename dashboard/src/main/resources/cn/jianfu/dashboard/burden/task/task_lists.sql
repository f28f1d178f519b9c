-- Grain: one row per month with tasks in the scope and period: ledger rows by list.
SELECT month, sum(excluded) AS excluded, sum(unlisted) AS unlisted, sum(pending) AS pending, sum(assist) AS assist, sum(duty) AS duty
FROM mart.task_month
WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND month BETWEEN :from_month AND :to_month
GROUP BY month
ORDER BY month
