-- Grain: one row per unit that hands down tasks which are not the community's (不应承担, 清单外) in the scope and period; the most rows first.
-- Ties are broken by name, then by number: the same data always gives the same order.
SELECT coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key, u.name, u.system, u.level, u.standing,
       sum(t.excluded) AS excluded, sum(t.unlisted) AS unlisted, sum(t.pending) AS pending, sum(t.entries) AS entries,
       count(DISTINCT t.community_code) FILTER (WHERE t.excluded + t.unlisted > 0) AS communities,
       count(*) FILTER (WHERE u.standing <> 'UNSTATED') OVER () AS units
FROM mart.task_month t
JOIN mart.unit u USING (unit_id)
WHERE t.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND t.month BETWEEN :from_month AND :to_month
GROUP BY u.unit_id, u.unit_code, u.region_code, u.name, u.system, u.level, u.standing
HAVING sum(t.excluded + t.unlisted) > 0
ORDER BY u.standing = 'UNSTATED', sum(t.excluded + t.unlisted) DESC, u.name, u.unit_id
LIMIT :limit OFFSET :offset
