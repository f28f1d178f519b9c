-- Setting up an installation in the browser: begun by whoever has the token of the launcher, closed for good once done.
CREATE TABLE app.setup (
    only_one     boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    begun_at     timestamptz NOT NULL DEFAULT now(),
    region_code  char(12),               -- the region whose office this is; null until somebody has said so
    region_file  text,                   -- the region table's name as it was sent in
    first_admin  text REFERENCES app.account,
    closed_at    timestamptz
);

-- A due day holds for a province as well: the county's rule, else the city's, else the province's.
CREATE OR REPLACE FUNCTION app.due_day(region char(12), kind text, month date) RETURNS date
LANGUAGE sql STABLE
RETURN (
    SELECT CASE WHEN rule.due_rule_id IS NULL AND kind = 'certificates' THEN CAST(month + interval '1 month' AS date) + 4
                ELSE greatest(CAST(month + interval '1 month' AS date) + rule.day - 1,
                              CASE WHEN rule.day IS NOT NULL THEN rule.not_before END) END
    FROM (VALUES (1)) AS always
    LEFT JOIN LATERAL (
        SELECT r.due_rule_id, r.day, r.not_before
        FROM app.due_rule r
        WHERE r.first_month <= month
          AND r.ledger_kind = kind
          AND r.scope_code IN (CAST(left(region, 6) || '000000' AS char(12)), CAST(left(region, 4) || '00000000' AS char(12)),
                               CAST(left(region, 2) || '0000000000' AS char(12)))
        ORDER BY r.scope_code DESC, r.first_month DESC, r.due_rule_id DESC
        LIMIT 1
    ) AS rule ON true
);
