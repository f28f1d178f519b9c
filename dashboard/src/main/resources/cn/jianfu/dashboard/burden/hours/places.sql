-- Grain: one row per region directly below the scope and month of the period with burdens, of one kind or of all; a community is its own region below.
-- Regions without any have one row without a month.
WITH below AS (
    SELECT region_code, name, level, CASE level WHEN 'CITY' THEN 4 WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END AS digits
    FROM mart.region
    WHERE (parent_code = CAST(:code AS char(12)) OR (region_code = CAST(:code AS char(12)) AND level = 'COMMUNITY'))
      AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), fallen AS (
    -- Added up before they are placed: a city's communities have a million rows.
    SELECT community_code, month, sum(person_hours) AS hours
    FROM mart.burden_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :from_month AND :to_month
      AND (CAST(:kind AS text) IS NULL OR kind = :kind)
    GROUP BY community_code, month
)
SELECT r.region_code, r.name, r.level, m.month, coalesce(sum(m.hours), 0) AS hours
FROM below r
LEFT JOIN fallen m ON left(m.community_code, r.digits) = left(r.region_code, r.digits)
GROUP BY r.region_code, r.name, r.level, m.month
ORDER BY r.region_code, m.month
