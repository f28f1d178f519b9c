-- Grain: one row per header in force that an office has confirmed, the latest first.
SELECT DISTINCT ON (c.fingerprint) c.fingerprint, c.meaning, coalesce(a.display_name, c.confirmed_by) AS who, c.confirmed_at
FROM app.layout_confirmation c
LEFT JOIN app.account a ON a.username = c.confirmed_by
WHERE c.scope_code = CAST(:scope AS char(12)) AND c.withdrawn_at IS NULL
ORDER BY c.fingerprint, c.confirmed_at DESC
