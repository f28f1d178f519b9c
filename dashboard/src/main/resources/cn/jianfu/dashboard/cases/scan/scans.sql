-- Grain: one row per scan of a case, in the order in which they came.
SELECT case_scan_id, what, file_name, kind, size, adder_name, added_at
FROM app.case_scan
WHERE case_id = :case_id
ORDER BY case_scan_id
