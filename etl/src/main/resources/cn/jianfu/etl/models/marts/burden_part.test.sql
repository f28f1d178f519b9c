-- No key twice, and what is stated plus all quantities times their factors are the hours: each row's are rounded to four places, so that they may differ by
-- half of the fifth for each.
SELECT concat('key twice: ', township_code, ' ', month, ' ', kind, ' ', unit_id, ' ', factor) AS problem
FROM mart_burden_part
GROUP BY township_code, month, kind, unit_id, factor, times
HAVING count(*) > 1
UNION ALL
SELECT concat('parts are not the hours: ', whole.kind)
FROM (
    SELECT kind, sum(person_hours) AS hours, sum(entries) AS rows
    FROM mart_burden_month
    GROUP BY kind
) AS whole
LEFT JOIN (
    SELECT kind, sum(quantity * IF(each.unit = '分钟', each.value / 60, each.value) * coalesce(more.value, 1)) AS hours
    FROM mart_burden_part
    JOIN mart_factor AS each ON each.factor = mart_burden_part.factor
    LEFT JOIN mart_factor AS more ON more.factor = mart_burden_part.times
    GROUP BY kind
) AS parts ON parts.kind = whole.kind
LEFT JOIN (
    SELECT kind, sum(parts['']) AS hours
    FROM burden_load
    GROUP BY kind
) AS stated ON stated.kind = whole.kind
WHERE abs(whole.hours - coalesce(parts.hours, 0) - coalesce(stated.hours, 0)) > 0.0001 * whole.rows + 0.0001
