-- Grain: one row, what a county says of a month; what it said before stays.
INSERT INTO app.month_closing (scope_code, ledger_kind, month, closed, reason, set_by)
VALUES (CAST(:scope AS char(12)), :ledger_kind, CAST(:month AS date), :closed, :reason, :set_by)
