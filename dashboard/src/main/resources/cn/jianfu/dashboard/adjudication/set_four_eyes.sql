-- Grain: one row, the turning on or off of the second person.
INSERT INTO app.four_eyes (scope_code, required, set_by) VALUES (:scope, :required, :username)
