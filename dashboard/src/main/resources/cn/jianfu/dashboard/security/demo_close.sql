-- Grain: one row, an account that still has the demonstration's password, which everybody knows.
UPDATE app.account
SET enabled = false
WHERE username = :username AND password_hash = :password_hash
