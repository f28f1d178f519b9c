-- Grain: one row per month and kind of burden in the scope and period.
SELECT month, upper(kind) AS topic, sum(person_hours) AS hours
FROM mart.burden_month
WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND month BETWEEN :from_month AND :to_month
  AND (CAST(:kind AS text) IS NULL OR kind = :kind)
GROUP BY month, kind
ORDER BY month, kind
