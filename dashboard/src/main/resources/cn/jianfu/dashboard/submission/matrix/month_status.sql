-- Grain: one row per region directly below the scope (or the community itself) and month: how its communities stand.
-- A community stands in a month as exactly one of
--   ON_TIME   按时    a ledger that speaks of the month came in up to the due day (app.due_day)
--   LATE      迟报    the first such ledger came in after it
--   REJECTED  退回    nothing counts for the month, and a file was sent back that was meant for it, or that does not say for which month
--   MISSING   未报    nothing counts, nothing was sent back, and the due day is over
--   NOT_DUE   未到期  the same, and the due day is not over yet
-- and besides may be 已替换: a later ledger has taken the place of an earlier one, whose day of arrival stays.
-- A ledger speaks of all months from its first to its last row: a month without certificates is reported as well.
WITH community AS (
    SELECT region_code
    FROM mart.region
    WHERE level = 'COMMUNITY' AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), month AS (
    SELECT CAST(generate_series(CAST(:from_month AS date), CAST(:to_month AS date), interval '1 month') AS date) AS month
), county_due AS (
    SELECT c.county, m.month, app.due_day(CAST(rpad(c.county, 12, '0') AS char(12)), m.month) AS due_day
    FROM (SELECT DISTINCT left(region_code, 6) AS county FROM community) c
    CROSS JOIN month m
), file_month AS (
    SELECT c.community_code, c.file_id, CAST(date_trunc('month', c.issued_on) AS date) AS month, count(*) AS certificates
    FROM mart.certificate c
    WHERE c.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
    GROUP BY 1, 2, 3
), counted AS (
    SELECT m.community_code, m.month, sum(m.certificates) AS certificates, bool_or(f.rows_quarantined > 0) AS faulty
    FROM file_month m
    JOIN mart.ledger_file f USING (file_id)
    GROUP BY 1, 2
), span AS (
    SELECT community_code, file_id, min(month) AS first_month, max(month) AS last_month
    FROM file_month
    GROUP BY 1, 2
), arrival AS (
    -- What the run has counted, file by file: one file may be several communities'.
    SELECT s.community_code, m.month, coalesce(r.submitted_at, f.modified_at, (SELECT finished_at FROM mart.run)) AS arrived_at, false AS replaced
    FROM span s
    JOIN mart.ledger_file f USING (file_id)
    JOIN month m ON m.month BETWEEN s.first_month AND s.last_month
    LEFT JOIN app.submission r ON r.sha256 = f.sha256 AND r.status = 'ACCEPTED'
    UNION ALL
    -- What has come in since, and what came in first.
    SELECT r.community_code, m.month, r.submitted_at, r.status = 'SUPERSEDED'
    FROM app.submission r
    JOIN month m ON m.month BETWEEN date_trunc('month', r.first_day) AND r.last_day
    WHERE r.status IN ('ACCEPTED', 'SUPERSEDED')
      AND r.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), arrived AS (
    SELECT community_code, month, min(arrived_at) AS arrived_at, bool_or(replaced) AS replaced
    FROM arrival
    GROUP BY 1, 2
), sent_back AS (
    SELECT r.community_code, r.first_day, r.last_day, r.submitted_at
    FROM app.submission r
    WHERE r.status = 'REJECTED'
      AND r.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
    UNION ALL
    SELECT f.community_code, NULL, NULL, (SELECT finished_at FROM mart.run)
    FROM mart.ledger_file f
    WHERE (f.status = 'REJECTED' OR f.status = 'ACCEPTED' AND f.rows_accepted = 0 AND f.rows_quarantined > 0)
      AND f.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), standing AS (
    SELECT c.region_code, m.month, d.due_day, a.arrived_at,
           coalesce(n.certificates, 0) AS certificates, coalesce(n.faulty, false) AS faulty, coalesce(a.replaced, false) AS replaced,
           CASE WHEN CAST(a.arrived_at AT TIME ZONE 'Asia/Shanghai' AS date) <= d.due_day THEN 'ON_TIME'
                WHEN a.arrived_at IS NOT NULL THEN 'LATE'
                WHEN EXISTS (SELECT FROM sent_back b
                             WHERE b.community_code = c.region_code
                               AND CASE WHEN b.first_day IS NULL THEN m.month <= b.submitted_at
                                        ELSE m.month BETWEEN date_trunc('month', b.first_day) AND b.last_day END) THEN 'REJECTED'
                WHEN CAST(:today AS date) <= d.due_day THEN 'NOT_DUE'
                ELSE 'MISSING' END AS standing
    FROM community c
    CROSS JOIN month m
    JOIN county_due d ON d.county = left(c.region_code, 6) AND d.month = m.month
    LEFT JOIN counted n ON n.community_code = c.region_code AND n.month = m.month
    LEFT JOIN arrived a ON a.community_code = c.region_code AND a.month = m.month
)
SELECT r.region_code, r.name, r.level, s.month,
       count(*) AS communities,
       count(*) FILTER (WHERE s.standing = 'ON_TIME') AS on_time,
       count(*) FILTER (WHERE s.standing = 'LATE') AS late,
       count(*) FILTER (WHERE s.standing = 'REJECTED') AS rejected,
       count(*) FILTER (WHERE s.standing = 'MISSING') AS missing,
       count(*) FILTER (WHERE s.standing = 'NOT_DUE') AS not_due,
       count(*) FILTER (WHERE s.replaced) AS replaced,
       count(*) FILTER (WHERE s.faulty) AS faulty,
       sum(s.certificates) AS certificates,
       max(s.due_day) AS due_day,
       min(s.arrived_at) AS arrived_at
FROM mart.region r
JOIN standing s
  ON left(s.region_code, CASE r.level WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
   = left(r.region_code, CASE r.level WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END)
WHERE r.parent_code = CAST(:code AS char(12))
   OR (r.level = 'COMMUNITY' AND r.region_code = CAST(:code AS char(12)))
GROUP BY r.region_code, r.name, r.level, s.month
ORDER BY r.region_code, s.month
