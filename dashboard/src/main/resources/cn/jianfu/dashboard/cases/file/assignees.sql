-- Grain: one row per account of a county's office or townships.
SELECT username, display_name
FROM app.account
WHERE enabled AND role IN ('COUNTY_OFFICE', 'TOWNSHIP_OFFICE') AND scope_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
ORDER BY role, scope_code, username
