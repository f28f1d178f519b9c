-- Grain: one row per export within the account's scope, the latest first.
SELECT l.exported_at, coalesce(a.display_name, l.username) AS who, coalesce(r.name, l.scope_code) AS region,
       l.period_from, l.period_to, l.rows_exported, l.with_applicants, l.file_name
FROM app.export_log l
LEFT JOIN app.account a USING (username)
LEFT JOIN mart.region r ON r.region_code = l.scope_code
WHERE l.scope_code BETWEEN :first AND :last
ORDER BY l.export_id DESC
LIMIT 20
