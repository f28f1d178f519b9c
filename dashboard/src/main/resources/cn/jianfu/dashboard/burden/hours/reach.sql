-- Grain: one row, how many communities and units the burdens of the scope and period touch; none of them twice.
SELECT count(DISTINCT community_code) AS communities, count(DISTINCT unit_id) AS units
FROM mart.burden_month
WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND month BETWEEN :from_month AND :to_month
