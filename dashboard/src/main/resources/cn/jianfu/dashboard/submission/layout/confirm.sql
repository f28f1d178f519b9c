-- Grain: one row, a header whose meaning somebody has confirmed.
INSERT INTO app.layout_confirmation (fingerprint, ledger_kind, meaning, confirmed_by, scope_code)
VALUES (:fingerprint, :ledger_kind, :meaning, :confirmed_by, :scope_code)
