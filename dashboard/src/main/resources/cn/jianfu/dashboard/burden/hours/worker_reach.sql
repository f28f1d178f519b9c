-- Grain: one row: communities with burdens in the scope and period, and those of them that declare how many people work there.
SELECT count(DISTINCT b.community_code) AS communities, count(DISTINCT w.community_code) AS declared
FROM mart.burden_month b
LEFT JOIN mart.worker_month w ON w.community_code = b.community_code AND w.month BETWEEN :from_month AND :to_month
WHERE b.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND b.month BETWEEN :from_month AND :to_month
