-- Grain: one row per unit of the scope and period whose non-compliant certificates, or tasks that are not the community's (不应承担, 清单外), change with the
-- decisions in force now; the largest change first. Places are those of the ranking: one more than the units with more of them; 0 for
-- 未写明单位 (UNSTATED), which is no unit of the ranking.
-- Comes after now.sql and moved_certificates.sql or moved_tasks.sql.
, change AS (
    SELECT unit_key, min(name) AS name, sum(step) AS step
    FROM (SELECT unit_before AS unit_key, name_before AS name, -entries AS step, attribute_before AS attribute FROM moved
          UNION ALL
          SELECT unit_now, name_now, entries, attribute_now FROM moved) steps
    WHERE attribute IN ('PROHIBITED', 'EXCLUDED', 'UNLISTED')
    GROUP BY unit_key
), placed AS (
    SELECT unit_key, coalesce(p.name, c.name) AS name, coalesce(p.entries, 0) AS before,
           coalesce(p.entries, 0) + coalesce(c.step, 0) AS now,
           CASE WHEN unit_key = 'UNSTATED' THEN 0
                ELSE rank() OVER (PARTITION BY unit_key = 'UNSTATED' ORDER BY coalesce(p.entries, 0) DESC) END AS place_before,
           CASE WHEN unit_key = 'UNSTATED' THEN 0
                ELSE rank() OVER (PARTITION BY unit_key = 'UNSTATED'
                                  ORDER BY coalesce(p.entries, 0) + coalesce(c.step, 0) DESC) END AS place_now
    FROM published_unit p
    FULL JOIN change c USING (unit_key)
)
SELECT name, before, now, place_before, place_now,
       count(*) OVER () AS units
FROM placed
WHERE before <> now
ORDER BY abs(now - before) DESC, place_now, name
LIMIT 12
