-- Grain: one row per unit of the scope and period whose tasks that are not the community's (不应承担, 清单外) change with the decisions in force now; the
-- largest change first. Places are one more than the units that hand down more of them.
, published AS (
    SELECT coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key, min(u.name) AS name,
           sum(d.excluded + d.unlisted) AS entries
    FROM mart.task_month d
    JOIN mart.unit u USING (unit_id)
    WHERE d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND d.month BETWEEN :from_month AND :to_month
    GROUP BY 1
), change AS (
    SELECT unit_key, min(name) AS name, sum(step) AS step
    FROM (SELECT unit_before AS unit_key, name_before AS name,
                 -CASE WHEN list_before IN ('EXCLUDED', 'UNLISTED') THEN 1 ELSE 0 END AS step FROM moved
          UNION ALL
          SELECT unit_now, name_now, CASE WHEN list_now IN ('EXCLUDED', 'UNLISTED') THEN 1 ELSE 0 END FROM moved) steps
    GROUP BY unit_key
), placed AS (
    SELECT unit_key, coalesce(p.name, c.name) AS name, coalesce(p.entries, 0) AS before,
           coalesce(p.entries, 0) + coalesce(c.step, 0) AS now,
           rank() OVER (ORDER BY coalesce(p.entries, 0) DESC) AS place_before,
           rank() OVER (ORDER BY coalesce(p.entries, 0) + coalesce(c.step, 0) DESC) AS place_now
    FROM published p
    FULL JOIN change c USING (unit_key)
)
SELECT name, before, now, place_before, place_now,
       count(*) OVER () AS units
FROM placed
WHERE before <> now
ORDER BY abs(now - before) DESC, place_now, name
LIMIT 12
