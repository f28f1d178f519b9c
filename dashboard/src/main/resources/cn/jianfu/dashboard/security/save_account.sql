-- Grain: one row, an account, made or changed.
INSERT INTO app.account (username, display_name, password_hash, role, scope_code, enabled)
VALUES (:username, :display_name, :password_hash, :role, :scope_code, true)
ON CONFLICT (username) DO UPDATE
SET display_name = excluded.display_name,
    password_hash = excluded.password_hash,
    role = excluded.role,
    scope_code = excluded.scope_code,
    enabled = true
