-- Grain: one row for the city, when nobody has set a rule: what the demonstration's campaign has, and from the month after it the usual day.
INSERT INTO app.due_rule (scope_code, ledger_kind, first_month, day, not_before, set_by)
SELECT g.region_code, 'certificates', r.first_month, 5, r.not_before, '示例'
FROM mart.region g
CROSS JOIN (VALUES (date '2023-01-01', date '2023-08-31'), (date '2023-08-01', NULL)) AS r (first_month, not_before)
WHERE g.level = 'CITY' AND NOT EXISTS (SELECT FROM app.due_rule)
