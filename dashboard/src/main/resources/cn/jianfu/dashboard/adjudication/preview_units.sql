-- Grain: one row per unit of the scope and period whose non-compliant certificates change with the decisions in force now; the largest change first.
-- Places are those of the ranking: one more than the units with more non-compliant certificates.
, published AS (
    SELECT coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key, min(u.name) AS name,
           sum(d.non_compliant) AS non_compliant
    FROM mart.unit_demand d
    JOIN mart.unit u USING (unit_id)
    WHERE d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND d.month BETWEEN :from_month AND :to_month
    GROUP BY 1
), change AS (
    SELECT unit_key, min(name) AS name, sum(step) AS step
    FROM (SELECT unit_before AS unit_key, name_before AS name,
                 -CASE WHEN attribute_before IN ('PROHIBITED', 'UNLISTED') THEN 1 ELSE 0 END AS step FROM moved
          UNION ALL
          SELECT unit_now, name_now, CASE WHEN attribute_now IN ('PROHIBITED', 'UNLISTED') THEN 1 ELSE 0 END FROM moved) steps
    GROUP BY unit_key
), placed AS (
    SELECT unit_key, coalesce(p.name, c.name) AS name, coalesce(p.non_compliant, 0) AS before,
           coalesce(p.non_compliant, 0) + coalesce(c.step, 0) AS now,
           rank() OVER (ORDER BY coalesce(p.non_compliant, 0) DESC) AS place_before,
           rank() OVER (ORDER BY coalesce(p.non_compliant, 0) + coalesce(c.step, 0) DESC) AS place_now
    FROM published p
    FULL JOIN change c USING (unit_key)
)
SELECT name, before, now, place_before, place_now,
       count(*) OVER () AS units
FROM placed
WHERE before <> now
ORDER BY abs(now - before) DESC, place_now, name
LIMIT 12
