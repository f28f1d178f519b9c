-- Grain: no query of its own; comes before others. counted: one row per community of the scope, kind of ledger, and month from :from_month to :to_month of which a
-- ledger counts in the published run, perhaps more than one. A ledger speaks of all months from its first to its last row; a register (groups, signboards) of all.
WITH month AS (
    SELECT CAST(generate_series(CAST(:from_month AS date), CAST(:to_month AS date), interval '1 month') AS date) AS month
), counted AS (
    SELECT l.community_code, app.county_of(l.community_code) AS county, l.ledger_kind, m.month
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
    JOIN month m ON l.first_day IS NULL OR m.month BETWEEN date_trunc('month', l.first_day) AND l.last_day
)
