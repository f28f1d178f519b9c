-- Grain: one row per file of an office, or one below it, that waits for one of some headers to be confirmed.
SELECT submission_id
FROM app.submission
WHERE status = 'WAITING_LAYOUT' AND layouts && string_to_array(:layouts, ',')
  AND scope_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
ORDER BY submission_id
