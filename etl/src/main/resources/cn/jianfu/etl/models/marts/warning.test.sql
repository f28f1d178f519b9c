-- A remark is on a file that counts.
SELECT concat('warning ', warning_id, ' is on a file that does not count') AS problem
FROM mart_warning
LEFT JOIN counted_file USING (file_id)
WHERE counted_file.file_id IS NULL
