-- Grain: one row per 系统 of the units that asked for certificates in the scope and period.
SELECT DISTINCT u.system
FROM mart.unit u
WHERE u.standing <> 'UNSTATED' AND EXISTS (SELECT FROM mart.unit_demand d
              WHERE d.unit_id = u.unit_id
                AND d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
                AND d.month BETWEEN :from_month AND :to_month)
ORDER BY u.system
