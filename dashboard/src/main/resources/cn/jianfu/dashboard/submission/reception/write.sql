-- Grain: one row, a file that was sent in.
INSERT INTO app.submission (submitted_by, scope_code, ledger_kind, sha256, file_name, folder_hint, stored_path, community_code,
                            first_day, last_day, rows_accepted, rows_quarantined, status, message, layouts, rows_digest)
VALUES (:submitted_by, :scope_code, :ledger_kind, :sha256, :file_name, :folder_hint, :stored_path, :community_code,
        CAST(:first_day AS date), CAST(:last_day AS date), :rows_accepted, :rows_quarantined, :status, :message,
        string_to_array(:layouts, ','), :rows_digest)
RETURNING submission_id
