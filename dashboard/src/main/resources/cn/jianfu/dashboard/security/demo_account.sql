-- Grain: one row, a demonstration account; until the marts have regions its scope is one that no region is in.
INSERT INTO app.account (username, display_name, password_hash, role, scope_code)
VALUES (:username, :display_name, :password_hash, :role, '999999999999')
ON CONFLICT (username) DO UPDATE SET enabled = true
