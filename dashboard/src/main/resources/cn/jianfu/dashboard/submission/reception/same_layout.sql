-- Grain: one row per file that waits for one of some headers to be confirmed.
SELECT submission_id
FROM app.submission
WHERE status = 'WAITING_LAYOUT' AND layouts && string_to_array(:layouts, ',')
ORDER BY submission_id
