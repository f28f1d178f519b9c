-- Grain: one row per township with burdens in the scope and period, of one kind or of all, and factors that its hours are counted with; one without
-- factors for a township whose hours the ledgers state whole. By code: the order that equal hours stay in.
WITH fallen AS (
    SELECT left(community_code, 9) || '000' AS township_code, sum(person_hours) AS hours
    FROM mart.burden_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :from_month AND :to_month
      AND (CAST(:kind AS text) IS NULL OR kind = :kind)
    GROUP BY 1
), part AS (
    SELECT township_code, factor, times, sum(quantity) AS quantity
    FROM mart.burden_part
    WHERE township_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :from_month AND :to_month
      AND (CAST(:kind AS text) IS NULL OR kind = :kind)
    GROUP BY township_code, factor, times
)
SELECT r.region_code AS key, r.name, f.hours, p.factor, p.times, p.quantity
FROM fallen f
JOIN mart.region r ON r.region_code = f.township_code
LEFT JOIN part p ON p.township_code = f.township_code
ORDER BY r.region_code, p.factor, p.times
