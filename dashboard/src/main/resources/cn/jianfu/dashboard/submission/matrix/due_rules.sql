-- Grain: one row per rule for the day on which ledgers are due that was set for a region's county, city or province; those that hold first.
SELECT g.name AS region, r.ledger_kind, r.first_month, r.day, r.not_before, coalesce(a.display_name, r.set_by) AS who, r.set_at
FROM app.due_rule r
JOIN mart.region g ON g.region_code = r.scope_code
LEFT JOIN app.account a ON a.username = r.set_by
WHERE r.scope_code IN (app.county_of(:code), CAST(left(:code, 4) || '00000000' AS char(12)),
                       CAST(left(:code, 2) || '0000000000' AS char(12)))
ORDER BY r.scope_code DESC, array_position(string_to_array(:kinds, ','), r.ledger_kind), r.first_month DESC, r.due_rule_id DESC
