-- Grain: one row, a ledger row or a whole file of a submission that could not be read, or that is doubtful.
INSERT INTO app.submission_fault (submission_id, fault_number, doubtful, sheet, row_number, column_name, code, raw_value, message)
VALUES (:submission, :fault_number, :doubtful, :sheet, CAST(:row_number AS integer), :column_name, :code, :raw_value, :message)
