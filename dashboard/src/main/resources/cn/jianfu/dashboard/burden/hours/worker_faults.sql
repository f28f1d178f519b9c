-- Grain: one row per row of the declared numbers of workers that could not be taken.
SELECT message
FROM mart.worker_fault
ORDER BY line
