-- Grain: one row per kind of ledger that has to be sent in, in a month of the period: communities of the scope that have to, and those of them whose ledger of one of
-- these months does not count in the published run.
WITH community AS (
    SELECT region_code, left(region_code, 6) AS county
    FROM mart.region
    WHERE level = 'COMMUNITY' AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), month AS (
    SELECT CAST(generate_series(CAST(:from_month AS date), CAST(:to_month AS date), interval '1 month') AS date) AS month
), rule AS MATERIALIZED (
    SELECT c.county, k.ledger_kind, m.month
    FROM (SELECT DISTINCT county FROM community) c
    CROSS JOIN month m
    CROSS JOIN unnest(string_to_array(:kinds, ',')) AS k (ledger_kind)
    WHERE app.due_day(CAST(rpad(c.county, 12, '0') AS char(12)), k.ledger_kind, m.month) IS NOT NULL
), reported AS MATERIALIZED (
    SELECT l.community_code, r.ledger_kind, count(DISTINCT r.month) AS months
    FROM (
        SELECT community_code, ledger_kind, first_day, last_day
        FROM mart.community_ledger
        WHERE status = 'COUNTS' AND community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
          AND ledger_kind = ANY (string_to_array(:kinds, ','))
          AND (first_day IS NULL OR first_day < CAST(:to_month AS date) + interval '1 month' AND last_day >= CAST(:from_month AS date))
        UNION ALL
        SELECT community_code, 'certificates', month, month
        FROM mart.community_month
        WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
          AND month BETWEEN CAST(:from_month AS date) AND CAST(:to_month AS date)
    ) l
    JOIN rule r ON r.county = left(l.community_code, 6) AND r.ledger_kind = l.ledger_kind
               AND (l.first_day IS NULL OR r.month BETWEEN date_trunc('month', l.first_day) AND l.last_day)
    GROUP BY 1, 2
)
SELECT w.ledger_kind, count(*) AS due, count(*) FILTER (WHERE coalesce(n.months, 0) < w.months) AS missing
FROM (SELECT county, ledger_kind, count(*) AS months FROM rule GROUP BY 1, 2) w
JOIN community c USING (county)
LEFT JOIN reported n ON n.community_code = c.region_code AND n.ledger_kind = w.ledger_kind
GROUP BY w.ledger_kind
ORDER BY array_position(string_to_array(:kinds, ','), w.ledger_kind)
