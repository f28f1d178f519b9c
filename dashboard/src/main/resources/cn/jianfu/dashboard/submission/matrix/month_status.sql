-- Grain: one row per region directly below the scope (or the community itself), month, and kind of ledger; kind is null in the row for all kinds together.
-- A kind has to be sent in for a month when app.due_day names a day for it. Of such a kind a community stands as exactly one of
--   GONE      丢失    a ledger of the month that was accepted is on the server no more
--   ON_TIME   按时    a ledger that speaks of the month came in up to the due day
--   LATE      迟报    the first such ledger came in after it
--   REJECTED  退回    nothing counts for the month, and a file was sent back that was meant for it, or that does not say for which month
--   MISSING   未报    nothing counts, nothing was sent back, and the due day is over
--   NOT_DUE   未到期  the same, and the due day is not over yet
-- and of any other kind NOT_COLLECTED 不要求, whether something came or not. For all kinds together it stands as the one about which something has to be done first:
-- GONE, REJECTED, MISSING, NOT_DUE, LATE, ON_TIME; and NOT_COLLECTED where no kind is collected.
-- Besides, a ledger may be 待计入: it has come in after the published run began to read, so that its rows are in no figure yet. And it may be 已替换: a later one has taken the place of an earlier one, whose day of arrival stays.
-- A ledger speaks of all months from its first to its last row: a month without rows is reported as well. A register (groups, signboards) speaks of its month and those
-- after it, a community's first of those before as well.
-- rows: what the published run counts, of all kinds together those that are collected; entries of the month, of a register what stands at its end.
WITH part AS (
    SELECT region_code, name, level, CASE level WHEN 'CITY' THEN 4 WHEN 'COUNTY' THEN 6 WHEN 'TOWNSHIP' THEN 9 ELSE 12 END AS digits
    FROM mart.region
    WHERE parent_code = CAST(:code AS char(12))
       OR level = 'COMMUNITY' AND region_code = CAST(:code AS char(12))
), community AS MATERIALIZED (
    SELECT c.region_code, p.region_code AS part
    FROM mart.region c
    JOIN part p ON left(c.region_code, p.digits) = left(p.region_code, p.digits)
    WHERE c.level = 'COMMUNITY' AND c.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), month AS (
    SELECT CAST(generate_series(CAST(:from_month AS date), CAST(:to_month AS date), interval '1 month') AS date) AS month
), due AS MATERIALIZED (
    SELECT c.county, k.ledger_kind, m.month, app.due_day(c.county, k.ledger_kind, m.month) AS due_day
    FROM (SELECT DISTINCT app.county_of(region_code) AS county FROM community) c
    CROSS JOIN month m
    CROSS JOIN unnest(string_to_array(:kinds, ',')) AS k (ledger_kind)
), counted AS MATERIALIZED (
    SELECT community_code, 'certificates' AS ledger_kind, month, sum(ledger_rows) AS rows
    FROM mart.community_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN CAST(:from_month AS date) AND CAST(:to_month AS date)
    GROUP BY 1, 3
    UNION ALL
    SELECT community_code, kind, month, sum(entries)
    FROM mart.burden_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN CAST(:from_month AS date) AND CAST(:to_month AS date)
      AND kind NOT IN ('certificates', 'groups', 'signboards')
    GROUP BY 1, 2, 3
    UNION ALL
    SELECT r.community_code, r.kind, m.month, count(*)
    FROM mart.burden_row r
    JOIN month m ON CAST(m.month + interval '1 month' AS date) - 1 BETWEEN r.stands_from AND r.stands_to
    WHERE r.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND r.kind IN ('groups', 'signboards')
    GROUP BY 1, 2, 3
), arrival AS (
    -- What the run has found, ledger by ledger.
    SELECT c.community_code, c.ledger_kind, c.first_day, c.last_day, c.stood_on,
           coalesce((SELECT min(r.submitted_at) FROM app.submission r WHERE r.sha256 = f.sha256 AND r.status IN ('ACCEPTED', 'SUPERSEDED')),
                    f.modified_at, (SELECT finished_at FROM mart.run)) AS arrived_at,
           c.status = 'SUPERSEDED' AS replaced, c.status = 'COUNTS' AND f.rows_quarantined > 0 AS faulty, false AS uncounted
    FROM mart.community_ledger c
    JOIN mart.ledger_file f USING (file_id)
    WHERE c.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND c.status <> 'OVERLAPS'
    UNION ALL
    -- What has come in since, and what came in first.
    SELECT l.community_code, l.ledger_kind, l.first_day, l.last_day,
           CASE WHEN l.ledger_kind IN ('groups', 'signboards')
                THEN least(l.stood_on, CAST(r.submitted_at AT TIME ZONE 'Asia/Shanghai' AS date)) END,
           r.submitted_at, l.superseded_by IS NOT NULL, false,
           l.superseded_by IS NULL AND l.rows_accepted > 0 AND NOT EXISTS (SELECT FROM mart.ledger_file f WHERE f.sha256 = r.sha256)
    FROM app.submission_ledger l
    JOIN app.submission r USING (submission_id)
    WHERE r.status IN ('ACCEPTED', 'SUPERSEDED') AND r.gone_at IS NULL
      AND l.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), arrived AS MATERIALIZED (
    SELECT a.community_code, a.ledger_kind, m.month, min(a.arrived_at) AS arrived_at,
           bool_or(a.replaced AND a.first_day IS NOT NULL) AS replaced, bool_or(a.faulty) AS faulty, bool_or(a.uncounted) AS uncounted
    FROM (SELECT *, min(stood_on) OVER (PARTITION BY community_code, ledger_kind) AS first_stood_on FROM arrival) a
    JOIN month m ON CASE WHEN a.stood_on IS NOT NULL
                              THEN m.month >= date_trunc('month', a.stood_on)
                                   OR date_trunc('month', a.stood_on) = date_trunc('month', a.first_stood_on)
                         ELSE a.first_day IS NULL OR m.month BETWEEN date_trunc('month', a.first_day) AND a.last_day END
    GROUP BY 1, 2, 3
), sent_back AS (
    -- Of what nobody could read, certificates are thought: nearly all ledgers are of them.
    SELECT coalesce(l.community_code, r.community_code) AS community_code, coalesce(l.ledger_kind, r.ledger_kind, 'certificates') AS ledger_kind,
           l.first_day, l.last_day, r.submitted_at
    FROM app.submission r
    LEFT JOIN app.submission_ledger l USING (submission_id)
    WHERE r.status = 'REJECTED'
      AND coalesce(l.community_code, r.community_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
    UNION ALL
    SELECT f.community_code, CASE f.ledger_kind WHEN 'statistics' THEN 'certificates' ELSE coalesce(f.ledger_kind, 'certificates') END,
           NULL, NULL, (SELECT finished_at FROM mart.run)
    FROM mart.ledger_file f
    WHERE (f.status = 'REJECTED' OR f.status = 'ACCEPTED' AND f.rows_accepted = 0 AND f.rows_quarantined > 0)
      AND f.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND NOT EXISTS (SELECT FROM mart.community_ledger c WHERE c.file_id = f.file_id)
    UNION ALL
    SELECT c.community_code, c.ledger_kind, c.first_day, c.last_day, (SELECT finished_at FROM mart.run)
    FROM mart.community_ledger c
    WHERE c.status = 'OVERLAPS' AND c.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), meant AS MATERIALIZED (
    SELECT DISTINCT b.community_code, b.ledger_kind, m.month
    FROM sent_back b
    JOIN month m ON CASE WHEN b.first_day IS NULL THEN m.month <= b.submitted_at
                         ELSE m.month BETWEEN date_trunc('month', b.first_day) AND b.last_day END
), gone AS MATERIALIZED (
    SELECT DISTINCT l.community_code, l.ledger_kind, m.month
    FROM app.submission_ledger l
    JOIN app.submission r USING (submission_id)
    JOIN month m ON l.first_day IS NULL OR m.month BETWEEN date_trunc('month', l.first_day) AND l.last_day
    WHERE r.status = 'ACCEPTED' AND r.gone_at IS NOT NULL AND l.superseded_by IS NULL
      AND l.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), standing AS (
    SELECT c.region_code, c.part, d.month, d.ledger_kind, d.due_day, a.arrived_at,
           coalesce(n.rows, 0) AS rows, coalesce(a.faulty, false) AS faulty, coalesce(a.replaced, false) AS replaced,
           coalesce(a.uncounted, false) AS uncounted,
           CASE WHEN d.due_day IS NULL THEN 'NOT_COLLECTED'
                WHEN g.community_code IS NOT NULL THEN 'GONE'
                WHEN CAST(a.arrived_at AT TIME ZONE 'Asia/Shanghai' AS date) <= d.due_day THEN 'ON_TIME'
                WHEN a.arrived_at IS NOT NULL THEN 'LATE'
                WHEN b.community_code IS NOT NULL THEN 'REJECTED'
                WHEN CAST(:today AS date) <= d.due_day THEN 'NOT_DUE'
                ELSE 'MISSING' END AS standing
    FROM community c
    JOIN due d ON d.county = app.county_of(c.region_code)
    LEFT JOIN counted n ON n.community_code = c.region_code AND n.ledger_kind = d.ledger_kind AND n.month = d.month
    LEFT JOIN arrived a ON a.community_code = c.region_code AND a.ledger_kind = d.ledger_kind AND a.month = d.month
    LEFT JOIN gone g ON g.community_code = c.region_code AND g.ledger_kind = d.ledger_kind AND g.month = d.month
    LEFT JOIN meant b ON b.community_code = c.region_code AND b.ledger_kind = d.ledger_kind AND b.month = d.month
), every AS (
    SELECT part, month, ledger_kind, standing, due_day, arrived_at, rows, faulty, replaced, uncounted,
           CASE WHEN standing = 'NOT_COLLECTED' THEN 0 ELSE 1 END AS kinds,
           CASE WHEN standing IN ('ON_TIME', 'LATE') THEN 1 ELSE 0 END AS kinds_in
    FROM standing
    UNION ALL
    SELECT part, month, NULL,
           CASE WHEN bool_and(standing = 'NOT_COLLECTED') THEN 'NOT_COLLECTED'
                WHEN bool_or(standing = 'GONE') THEN 'GONE'
                WHEN bool_or(standing = 'REJECTED') THEN 'REJECTED'
                WHEN bool_or(standing = 'MISSING') THEN 'MISSING'
                WHEN bool_or(standing = 'NOT_DUE') THEN 'NOT_DUE'
                WHEN bool_or(standing = 'LATE') THEN 'LATE'
                ELSE 'ON_TIME' END,
           max(due_day), min(arrived_at) FILTER (WHERE standing <> 'NOT_COLLECTED'),
           coalesce(sum(rows) FILTER (WHERE standing <> 'NOT_COLLECTED'), 0),
           -- A register's faults are its own, not each month's.
           bool_or(faulty AND standing <> 'NOT_COLLECTED' AND ledger_kind NOT IN ('groups', 'signboards')),
           bool_or(replaced AND standing <> 'NOT_COLLECTED'),
           bool_or(uncounted AND standing <> 'NOT_COLLECTED'),
           count(*) FILTER (WHERE standing <> 'NOT_COLLECTED'), count(*) FILTER (WHERE standing IN ('ON_TIME', 'LATE'))
    FROM standing
    GROUP BY region_code, part, month
), summed AS (
    SELECT part, month, ledger_kind,
           count(*) AS communities,
           count(*) FILTER (WHERE standing = 'ON_TIME') AS on_time,
           count(*) FILTER (WHERE standing = 'LATE') AS late,
           count(*) FILTER (WHERE standing = 'GONE') AS gone,
           count(*) FILTER (WHERE standing = 'REJECTED') AS rejected,
           count(*) FILTER (WHERE standing = 'MISSING') AS missing,
           count(*) FILTER (WHERE standing = 'NOT_DUE') AS not_due,
           count(*) FILTER (WHERE standing = 'NOT_COLLECTED') AS not_collected,
           count(*) FILTER (WHERE replaced) AS replaced,
           count(*) FILTER (WHERE faulty) AS faulty,
           count(*) FILTER (WHERE uncounted) AS uncounted,
           sum(kinds) AS kinds,
           sum(kinds_in) AS kinds_in,
           sum(rows) AS rows,
           max(due_day) AS due_day,
           min(arrived_at) AS arrived_at
    FROM every
    GROUP BY part, month, ledger_kind
)
SELECT p.region_code, p.name, p.level, s.*
FROM summed s
JOIN part p ON p.region_code = s.part
ORDER BY p.region_code, s.month, s.ledger_kind NULLS FIRST
