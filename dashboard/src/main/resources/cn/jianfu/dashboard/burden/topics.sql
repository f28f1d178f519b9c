-- Grain: one row per kind of burden in the scope, in the period or the previous one; person-hours as table measure defines them.
SELECT upper(kind) AS topic,
       coalesce(sum(person_hours) FILTER (WHERE month BETWEEN :from_month AND :to_month), 0) AS hours,
       coalesce(sum(person_hours) FILTER (WHERE month BETWEEN :previous_from AND :previous_to), 0) AS before,
       coalesce(sum(entries) FILTER (WHERE month BETWEEN :from_month AND :to_month), 0) AS entries,
       count(DISTINCT community_code) FILTER (WHERE month BETWEEN :from_month AND :to_month) AS communities,
       count(DISTINCT unit_id) FILTER (WHERE month BETWEEN :from_month AND :to_month) AS units
FROM mart.burden_month
WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND month BETWEEN :previous_from AND :to_month
  AND (CAST(:unit AS text) IS NULL OR unit_id IN (
        SELECT unit_id FROM mart.unit WHERE coalesce(unit_code, region_code || ':' || name) = :unit))
GROUP BY kind
