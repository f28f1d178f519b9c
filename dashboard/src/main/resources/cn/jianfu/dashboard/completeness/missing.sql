-- Grain: one row per kind of ledger that has to be sent in, in a month of the period: communities of the scope that have to, and those of them whose ledger of one of
-- these months does not count in the published run.
, community AS (
    SELECT region_code, app.county_of(region_code) AS county
    FROM mart.region
    WHERE level = 'COMMUNITY' AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
), rule AS MATERIALIZED (
    SELECT c.county, k.ledger_kind, m.month
    FROM (SELECT DISTINCT county FROM community) c
    CROSS JOIN month m
    CROSS JOIN unnest(string_to_array(:kinds, ',')) AS k (ledger_kind)
    WHERE app.due_day(c.county, k.ledger_kind, m.month) IS NOT NULL
), reported AS MATERIALIZED (
    SELECT n.community_code, n.ledger_kind, count(DISTINCT n.month) AS months
    FROM counted n
    JOIN rule r USING (county, ledger_kind, month)
    GROUP BY 1, 2
)
SELECT w.ledger_kind, count(*) AS due, count(*) FILTER (WHERE coalesce(n.months, 0) < w.months) AS missing
FROM (SELECT county, ledger_kind, count(*) AS months FROM rule GROUP BY 1, 2) w
JOIN community c USING (county)
LEFT JOIN reported n ON n.community_code = c.region_code AND n.ledger_kind = w.ledger_kind
GROUP BY w.ledger_kind
ORDER BY array_position(string_to_array(:kinds, ','), w.ledger_kind)
