-- Grain: one row, a ledger row or a whole file of a submission that could not be read.
INSERT INTO app.submission_fault
VALUES (:submission, :fault_number, :sheet, CAST(:row_number AS integer), :column_name, :code, :raw_value, :message)
