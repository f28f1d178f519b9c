-- Grain: one row, made when somebody comes in with the token for the first time.
INSERT INTO app.setup DEFAULT VALUES ON CONFLICT DO NOTHING
