-- Grain: one row, a file that counts; locked until it is known whether it still does.
SELECT submission_id, submitted_by, scope_code, sha256, file_name, folder_hint, stored_path
FROM app.submission
WHERE submission_id = :number AND status = 'ACCEPTED'
FOR UPDATE
