-- Grain: one row, a rule for the day on which ledgers are due; earlier rules stay.
INSERT INTO app.due_rule (scope_code, first_month, day, not_before, set_by)
VALUES (:scope, :first_month, :day, CAST(:not_before AS date), :set_by)
