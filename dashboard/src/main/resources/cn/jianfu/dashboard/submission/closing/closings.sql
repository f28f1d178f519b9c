-- Grain: one row per time that a county closed a month or opened it again, of the scope's county or of all counties in it; the latest first.
SELECT g.name AS region, c.ledger_kind, c.month, c.closed, c.reason, coalesce(a.display_name, c.set_by) AS who, c.set_at,
       NOT EXISTS (SELECT FROM app.month_closing later
                   WHERE later.scope_code = c.scope_code AND later.ledger_kind = c.ledger_kind AND later.month = c.month
                     AND later.month_closing_id > c.month_closing_id) AS holds
FROM app.month_closing c
JOIN mart.region g ON g.region_code = c.scope_code
LEFT JOIN app.account a ON a.username = c.set_by
WHERE c.scope_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
   OR c.scope_code = app.county_of(:code)
ORDER BY c.month_closing_id DESC
LIMIT 100
