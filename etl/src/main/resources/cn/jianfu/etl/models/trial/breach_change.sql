-- One row per breach as things stand now that the run found, or that the tried caps find; a breach is one of a cap and of what breaches it. What both found
-- is told as the tried caps tell it.
SELECT
    cap_code, grain, row_id, unit_id, community_code,
    max_by(year, tried) AS year,
    max_by(on_day, tried) AS on_day,
    max_by(value, tried) AS value,
    max_by(cap_limit, tried) AS cap_limit,
    min(tried) = 0 AS before,
    max(tried) = 1 AS after
FROM (
    SELECT *, 0 AS tried FROM breach_before WHERE latest
    UNION ALL
    SELECT *, 1 AS tried FROM breach_after WHERE latest
)
GROUP BY cap_code, grain, row_id, unit_id, community_code, IF(grain = 'UNIT_YEAR', year, NULL)
