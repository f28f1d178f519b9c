-- One row per sheet of a file that has rows; sheets are numbered within the file by name.
SELECT
    file_id,
    sheet,
    dense_rank() OVER (PARTITION BY file_id ORDER BY sheet) AS sheet_id
FROM (
    SELECT DISTINCT file.file_id, counted_row.sheet
    FROM counted_row
    JOIN file USING (sha256)
    WHERE file.is_first
)
