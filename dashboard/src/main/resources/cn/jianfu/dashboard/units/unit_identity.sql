-- Grain: one row, the unit known by :unit, if it causes any burden in the scope until the end of the period; since when.
SELECT u.name, u.system, u.level, u.standing, min(b.since) AS since
FROM mart.unit u
JOIN (
    SELECT unit_id, month AS since
    FROM mart.burden_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12)) AND month <= :to_month
    UNION ALL
    SELECT unit_id, CAST(date_trunc('month', counted_on) AS date)
    FROM mart.certificate_set_aside
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12)) AND counted_on <= :to
    UNION ALL
    SELECT unit_id, coalesce(since, :to_month)
    FROM mart.signboard_stand
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12)) AND CAST(:to AS date) BETWEEN stands_from AND stands_to
) b USING (unit_id)
WHERE coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit
GROUP BY u.unit_id, u.name, u.system, u.level, u.standing
LIMIT 1
