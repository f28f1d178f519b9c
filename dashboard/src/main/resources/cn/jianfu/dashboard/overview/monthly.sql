-- Grain: one row per month and attribute with certificates in the scope and period.
SELECT month, attribute, sum(certificates) AS certificates
FROM mart.community_month
WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND month BETWEEN :from_month AND :to_month
GROUP BY month, attribute
ORDER BY month, attribute
