-- Grain: one row, the enabled account of this name.
SELECT username, display_name, password_hash, role, scope_code
FROM app.account
WHERE username = :username AND enabled
