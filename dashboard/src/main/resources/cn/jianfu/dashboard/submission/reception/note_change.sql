-- Grain: one row, a change of what the next run will read.
INSERT INTO app.ledger_change DEFAULT VALUES
