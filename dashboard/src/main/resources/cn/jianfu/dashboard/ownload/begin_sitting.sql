-- Grain: one row, the new stay.
INSERT INTO app.sitting (role, scope_code) VALUES (:role, :scope)
RETURNING sitting_id
