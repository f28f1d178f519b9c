-- Grain: one row, a file that was sent in.
INSERT INTO app.submission (submitted_by, scope_code, ledger_kind, sha256, file_name, stored_path, community_code,
                            first_day, last_day, rows_accepted, rows_quarantined, status, message)
VALUES (:submitted_by, :scope_code, :ledger_kind, :sha256, :file_name, :stored_path, :community_code,
        CAST(:first_day AS date), CAST(:last_day AS date), :rows_accepted, :rows_quarantined, :status, :message)
RETURNING submission_id
