-- Grain: one row per kind of burden in the scope, in the period or the previous one; person-hours as table measure defines them. Signboards weigh in the
-- month in which they are put up, but they stand on: entries, communities and units are those that stand at the end of the period.
WITH counted AS (
    SELECT kind,
           coalesce(sum(person_hours) FILTER (WHERE month BETWEEN :from_month AND :to_month), 0) AS hours,
           coalesce(sum(person_hours) FILTER (WHERE month BETWEEN :previous_from AND :previous_to), 0) AS before,
           coalesce(sum(entries) FILTER (WHERE month BETWEEN :from_month AND :to_month), 0) AS entries,
           count(DISTINCT community_code) FILTER (WHERE month BETWEEN :from_month AND :to_month) AS communities,
           count(DISTINCT unit_id) FILTER (WHERE month BETWEEN :from_month AND :to_month AND standing <> 'UNSTATED') AS units
    FROM mart.burden_month
    JOIN mart.unit USING (unit_id)
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :previous_from AND :to_month
      AND (CAST(:unit AS text) IS NULL OR unit_id IN (
            SELECT unit_id FROM mart.unit WHERE coalesce(unit_code, region_code || ':' || name) = :unit))
    GROUP BY kind
), standing AS (
    SELECT 'signboards' AS kind, sum(entries) AS entries, count(DISTINCT community_code) AS communities, count(DISTINCT unit_id) FILTER (WHERE standing <> 'UNSTATED') AS units
    FROM mart.signboard_stand
    JOIN mart.unit USING (unit_id)
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND CAST(:to AS date) BETWEEN stands_from AND stands_to
      AND (CAST(:unit AS text) IS NULL OR unit_id IN (
            SELECT unit_id FROM mart.unit WHERE coalesce(unit_code, region_code || ':' || name) = :unit))
    HAVING count(*) > 0
)
SELECT upper(kind) AS topic, coalesce(c.hours, 0) AS hours, coalesce(c.before, 0) AS before,
       coalesce(s.entries, c.entries) AS entries, coalesce(s.communities, c.communities) AS communities, coalesce(s.units, c.units) AS units
FROM counted c
FULL JOIN standing s USING (kind)
