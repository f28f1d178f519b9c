-- Grain: one row per community of the earlier of two ledgers of a kind.
UPDATE app.submission_ledger
SET superseded_by = :by
WHERE submission_id = :earlier AND ledger_kind = :kind
