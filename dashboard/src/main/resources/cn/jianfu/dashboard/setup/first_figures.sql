-- Grain: one row, what the first run has counted.
SELECT (SELECT coalesce(sum(certificates), 0) FROM mart.unit_demand) AS certificates,
       (SELECT coalesce(sum(non_compliant), 0) FROM mart.unit_demand) AS non_compliant,
       (SELECT count(DISTINCT community_code) FROM mart.unit_demand) AS communities,
       (SELECT count(DISTINCT d.unit_id)
        FROM mart.unit_demand d JOIN mart.unit u USING (unit_id)
        WHERE d.certificates > 0 AND u.standing <> 'UNSTATED') AS units
