-- What is stated plus all quantities times their factors are the hours: each row's are rounded to four places, so that they may differ by half of the
-- fifth for each.
SELECT concat('parts are not the hours: ', whole.kind) AS problem
FROM (
    SELECT kind, sum(person_hours) AS hours, sum(entries) AS entries
    FROM mart_burden_month
    GROUP BY kind
) AS whole
LEFT JOIN (
    SELECT kind, sum(quantity * CASE WHEN each.unit = '分钟' THEN each.value / 60 ELSE each.value END * coalesce(more.value, 1)) AS hours
    FROM mart_burden_part
    JOIN mart_factor AS each ON each.factor = mart_burden_part.factor
    LEFT JOIN mart_factor AS more ON more.factor = mart_burden_part.times
    GROUP BY kind
) AS parts ON parts.kind = whole.kind
LEFT JOIN mart_stated AS stated ON stated.kind = whole.kind
WHERE abs(whole.hours - coalesce(parts.hours, 0) - coalesce(stated.hours, 0)) > 0.0001 * whole.entries + 0.0001
