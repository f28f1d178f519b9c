-- Grain: one row, a file that waits for an answer; locked until the answer is written.
SELECT submission_id, submitted_by, scope_code, sha256, file_name, folder_hint, stored_path
FROM app.submission
WHERE submission_id = :number AND status IN ('WAITING_LAYOUT', 'WAITING_COMMUNITY')
FOR UPDATE
