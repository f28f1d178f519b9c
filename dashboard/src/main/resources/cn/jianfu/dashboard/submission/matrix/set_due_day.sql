-- Grain: one row, a rule for the day on which ledgers of a kind are due; earlier rules stay.
INSERT INTO app.due_rule (scope_code, ledger_kind, first_month, day, not_before, set_by)
VALUES (:scope, :ledger_kind, :first_month, CAST(:day AS smallint), CAST(:not_before AS date), :set_by)
