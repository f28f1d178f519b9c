-- Grain: one row per confirmation of a header that is in force no more.
UPDATE app.layout_confirmation
SET withdrawn_by = :withdrawn_by, withdrawn_at = now()
WHERE fingerprint = :fingerprint AND withdrawn_at IS NULL
