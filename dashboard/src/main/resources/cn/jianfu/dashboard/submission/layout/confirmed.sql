-- Grain: one row per header in force and office whose files are read by it, of the offices of a scope; the latest first.
SELECT DISTINCT ON (c.fingerprint, c.scope_code)
       c.fingerprint, c.scope_code, coalesce(r.name, c.scope_code) AS scope_name, c.meaning, coalesce(a.display_name, c.confirmed_by) AS who, c.confirmed_at
FROM app.layout_confirmation c
LEFT JOIN app.account a ON a.username = c.confirmed_by
LEFT JOIN mart.region r ON r.region_code = c.scope_code
WHERE c.scope_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12)) AND c.withdrawn_at IS NULL
ORDER BY c.fingerprint, c.scope_code, c.confirmed_at DESC
