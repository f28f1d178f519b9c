-- One row per file that counts: the first of those with the same bytes, and not superseded or held back as a whole.
SELECT file.file_id, file.sha256
FROM file
LEFT JOIN file_standing USING (file_id)
WHERE file.is_first AND coalesce(file_standing.counts, true)
