-- Grain: one row per office that has confirmed a header and not withdrawn it.
SELECT DISTINCT scope_code
FROM app.layout_confirmation
WHERE fingerprint = :fingerprint AND withdrawn_at IS NULL
