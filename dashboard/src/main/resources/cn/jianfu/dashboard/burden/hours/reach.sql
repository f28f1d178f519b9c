-- Grain: one row, how many communities and units the burdens of the scope and period touch; none of them twice.
SELECT count(DISTINCT community_code) AS communities, count(DISTINCT unit_id) FILTER (WHERE standing <> 'UNSTATED') AS units
FROM mart.burden_month
JOIN mart.unit USING (unit_id)
WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND month BETWEEN :from_month AND :to_month
