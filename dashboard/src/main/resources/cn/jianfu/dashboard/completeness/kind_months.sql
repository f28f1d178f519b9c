-- Grain: one row per kind of ledger and month from :from_month to :to_month: communities of the scope that have to send it in, whose ledger counts in the published
-- run, and whose county has closed the month.
, county AS (
    SELECT app.county_of(region_code) AS county, count(*) AS communities
    FROM mart.region
    WHERE level = 'COMMUNITY' AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
    GROUP BY 1
), rule AS MATERIALIZED (
    SELECT c.county, c.communities, k.ledger_kind, m.month,
           app.due_day(c.county, k.ledger_kind, m.month) AS due_day,
           app.month_closed(c.county, k.ledger_kind, m.month) AS closed
    FROM county c
    CROSS JOIN month m
    CROSS JOIN unnest(string_to_array(:kinds, ',')) AS k (ledger_kind)
), reported AS MATERIALIZED (
    SELECT county, ledger_kind, month, count(DISTINCT community_code) AS communities
    FROM counted
    GROUP BY 1, 2, 3
)
SELECT r.ledger_kind, r.month, max(r.due_day) AS due_day,
       coalesce(sum(r.communities) FILTER (WHERE r.due_day IS NOT NULL), 0) AS due,
       coalesce(sum(n.communities) FILTER (WHERE r.due_day IS NOT NULL), 0) AS reported,
       coalesce(sum(CASE WHEN r.closed THEN r.communities ELSE coalesce(n.communities, 0) END) FILTER (WHERE r.due_day IS NOT NULL), 0) AS settled,
       coalesce(bool_and(r.closed OR r.due_day < CAST(:today AS date)) FILTER (WHERE r.due_day IS NOT NULL), false) AS over,
       coalesce(sum(n.communities), 0) AS kept
FROM rule r
LEFT JOIN reported n USING (county, ledger_kind, month)
GROUP BY r.ledger_kind, r.month
ORDER BY r.month, r.ledger_kind
