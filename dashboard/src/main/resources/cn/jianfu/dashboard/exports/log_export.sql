-- Grain: one row, an export; written before the first byte goes out.
INSERT INTO app.export_log
    (username, scope_code, period_from, period_to, run_id, rows_exported, with_applicants, file_name)
VALUES (:username, :scope_code, :from, :to, :run_id, :rows, :with_applicants, :file_name)
