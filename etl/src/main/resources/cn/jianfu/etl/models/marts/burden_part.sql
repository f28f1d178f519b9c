-- One row per township, month (its first day), kind of burden, unit that causes it, and factors that its hours are counted with: the quantity that the
-- factor, or the two factors, are multiplied by. What ledgers themselves state is not here: it is the rest of the hours. So the hours under any other
-- value of a factor are the hours plus the quantity times the difference.
-- measure quantity 折算数量（份、次、页…）：折算系数所乘的数量；数量×系数（分钟折成小时）就是由这个系数折算的工时
WITH part AS (
    SELECT kind, township_code, unit_id, month, explode(parts) AS (term, quantity)
    FROM burden_load
    UNION ALL
    SELECT 'certificates', township_code, unit_id, month, explode(parts) AS (term, quantity)
    FROM certificate_load
)
SELECT
    part.township_code,
    part.month,
    part.kind,
    part.unit_id,
    term.factor,
    coalesce(term.times, '') AS times,
    CAST(sum(CAST(part.quantity AS DECIMAL(28, 10))) AS DECIMAL(28, 10)) AS quantity
FROM part
JOIN term ON term.term = part.term
WHERE term.factor IS NOT NULL AND part.quantity <> 0
GROUP BY part.township_code, part.month, part.kind, part.unit_id, term.factor, coalesce(term.times, '')
SORT BY township_code, month, kind, unit_id, factor, times
