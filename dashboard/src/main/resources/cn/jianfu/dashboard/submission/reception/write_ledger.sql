-- Grain: one row, what a file that was sent in holds of one community's ledger of one kind.
INSERT INTO app.submission_ledger (submission_id, ledger_kind, community_code, first_day, last_day, stood_on, rows_accepted)
VALUES (:submission, :ledger_kind, :community, CAST(:first_day AS date), CAST(:last_day AS date), CAST(:stood_on AS date), :rows_accepted)
