-- Grain: one row per unit that causes burdens in the scope and period, of one kind or of all, and factors that its hours are counted with; one without
-- factors for a unit whose hours the ledgers state whole. By name, then number: the order that equal hours stay in.
WITH caused AS (
    SELECT unit_id, sum(person_hours) AS hours
    FROM mart.burden_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :from_month AND :to_month
      AND (CAST(:kind AS text) IS NULL OR kind = :kind)
    GROUP BY unit_id
), part AS (
    SELECT unit_id, factor, times, sum(quantity) AS quantity
    FROM mart.burden_part
    WHERE township_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :from_month AND :to_month
      AND (CAST(:kind AS text) IS NULL OR kind = :kind)
    GROUP BY unit_id, factor, times
)
SELECT coalesce(u.unit_code, u.region_code || ':' || u.name) AS key, u.name, c.hours, p.factor, p.times, p.quantity
FROM caused c
JOIN mart.unit u USING (unit_id)
LEFT JOIN part p USING (unit_id)
WHERE u.standing <> 'UNSTATED'
ORDER BY u.name, u.unit_id, p.factor, p.times
