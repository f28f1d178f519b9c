-- Grain: one row per region directly below the scope (or the community itself) and month: how its communities stand.
-- A month between the first and last day of a community's ledger without certificates is reported as well.
WITH community AS (
    SELECT region_code
    FROM mart.region
    WHERE level = 'COMMUNITY' AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), month AS (
    SELECT CAST(generate_series(CAST(:from_month AS date), CAST(:to_month AS date), interval '1 month') AS date) AS month
), file_month AS (
    SELECT c.community_code, c.file_id, CAST(date_trunc('month', c.issued_on) AS date) AS month, count(*) AS certificates
    FROM mart.certificate c
    WHERE c.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
    GROUP BY 1, 2, 3
), issued AS (
    SELECT m.community_code, m.month, sum(m.certificates) AS certificates, bool_or(f.rows_quarantined > 0) AS faulty
    FROM file_month m
    JOIN mart.ledger_file f USING (file_id)
    GROUP BY 1, 2
), span AS (
    SELECT community_code, file_id, min(month) AS first_month, max(month) AS last_month
    FROM file_month
    GROUP BY 1, 2
), trouble AS (
    SELECT community_code,
           bool_or(status = 'REJECTED') AS rejected,
           bool_or(status = 'ACCEPTED' AND rows_accepted = 0 AND rows_quarantined > 0) AS nothing_read
    FROM mart.ledger_file
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
    GROUP BY community_code
), stand AS (
    SELECT c.region_code, m.month, coalesce(i.certificates, 0) AS certificates,
           CASE WHEN i.faulty THEN 'FAULTY'
                WHEN i.certificates > 0 THEN 'REPORTED'
                WHEN EXISTS (SELECT FROM span s
                             WHERE s.community_code = c.region_code
                               AND m.month BETWEEN s.first_month AND s.last_month) THEN 'REPORTED'
                WHEN t.nothing_read THEN 'FAULTY'
                WHEN t.rejected THEN 'REJECTED'
                ELSE 'MISSING' END AS stand
    FROM community c
    CROSS JOIN month m
    LEFT JOIN issued i ON i.community_code = c.region_code AND i.month = m.month
    LEFT JOIN trouble t ON t.community_code = c.region_code
)
SELECT r.region_code, r.name, r.level, s.month,
       count(*) AS due,
       count(*) FILTER (WHERE s.stand = 'REPORTED') AS reported,
       count(*) FILTER (WHERE s.stand = 'FAULTY') AS faulty,
       count(*) FILTER (WHERE s.stand = 'REJECTED') AS rejected,
       sum(s.certificates) AS certificates
FROM mart.region r
JOIN stand s
  ON left(s.region_code, CASE r.level WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
   = left(r.region_code, CASE r.level WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
WHERE r.parent_code = CAST(:code AS char(12))
   OR (r.level = 'COMMUNITY' AND r.region_code = CAST(:code AS char(12)))
GROUP BY r.region_code, r.name, r.level, s.month
ORDER BY r.region_code, s.month
