-- Grain: one row per confirmation of a header for an office that is in force no more.
UPDATE app.layout_confirmation
SET withdrawn_by = :withdrawn_by, withdrawn_at = now()
WHERE fingerprint = :fingerprint AND scope_code = CAST(:scope_code AS char(12)) AND withdrawn_at IS NULL
