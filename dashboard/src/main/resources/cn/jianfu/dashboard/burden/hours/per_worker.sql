-- Grain: one row per region directly below the scope (a community is its own) and kind of burden in the period: hours and months of work of those
-- communities alone that keep this kind of ledger in the period (of signboards: have some standing) and declare how many people work there, and only in months for which they declare it.
WITH kept AS (
    SELECT DISTINCT community_code, kind
    FROM mart.burden_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :from_month AND :to_month
    UNION
    SELECT community_code, 'signboards'
    FROM mart.signboard_stand
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND CAST(:to AS date) BETWEEN stands_from AND stands_to
), declared AS (
    SELECT community_code, month, workers
    FROM mart.worker_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :from_month AND :to_month
), work AS (
    SELECT community_code, sum(workers) AS worker_months
    FROM declared
    GROUP BY community_code
), load AS (
    SELECT b.community_code, b.kind, sum(b.person_hours) AS hours
    FROM mart.burden_month b
    JOIN declared d USING (community_code, month)
    GROUP BY b.community_code, b.kind
), below AS (
    SELECT region_code, CASE level WHEN 'CITY' THEN 4 WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END AS digits
    FROM mart.region
    WHERE (parent_code = CAST(:code AS char(12)) OR (region_code = CAST(:code AS char(12)) AND level = 'COMMUNITY'))
      AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
)
SELECT b.region_code, upper(k.kind) AS topic, coalesce(sum(l.hours), 0) AS hours, sum(w.worker_months) AS worker_months
FROM kept k
JOIN work w USING (community_code)
JOIN below b ON left(k.community_code, b.digits) = left(b.region_code, b.digits)
LEFT JOIN load l ON l.community_code = k.community_code AND l.kind = k.kind
GROUP BY b.region_code, k.kind
