-- Grain: one row per unit that causes burdens in the scope and period, of one kind or of all; the most person-hours first.
-- Ties are broken by name, then by number: the same data always gives the same order. What says no unit comes last: it is none.
WITH caused AS (
    SELECT unit_id,
           coalesce(sum(person_hours) FILTER (WHERE month BETWEEN :from_month AND :to_month), 0) AS hours,
           coalesce(sum(person_hours) FILTER (WHERE month BETWEEN :previous_from AND :previous_to), 0) AS before,
           count(DISTINCT community_code) FILTER (WHERE month BETWEEN :from_month AND :to_month) AS communities,
           count(DISTINCT kind) FILTER (WHERE month BETWEEN :from_month AND :to_month) AS topics,
           count(*) FILTER (WHERE month BETWEEN :from_month AND :to_month) AS rows
    FROM mart.burden_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :previous_from AND :to_month
      AND (CAST(:kind AS text) IS NULL OR kind = :kind)
    GROUP BY unit_id
), standing AS (
    -- Signboards weigh in the month in which they are put up, but they stand on.
    SELECT unit_id, count(DISTINCT community_code) AS communities
    FROM mart.signboard_stand
    WHERE CAST(:kind AS text) = 'signboards'
      AND community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND CAST(:to AS date) BETWEEN stands_from AND stands_to
    GROUP BY unit_id
)
SELECT u.unit_id, coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key, u.name, u.system, u.level, u.standing,
       coalesce(c.hours, 0) AS hours, coalesce(c.before, 0) AS before, coalesce(s.communities, c.communities) AS communities,
       coalesce(c.topics, 1) AS topics
FROM caused c
FULL JOIN standing s USING (unit_id)
JOIN mart.unit u USING (unit_id)
WHERE c.rows > 0 OR s.communities > 0
ORDER BY u.standing = 'UNSTATED', coalesce(c.hours, 0) DESC, u.name, u.unit_id
LIMIT :limit
