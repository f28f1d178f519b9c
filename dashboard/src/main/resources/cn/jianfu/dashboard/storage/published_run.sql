-- Grain: one row, the run that filled the marts.
SELECT run_id, finished_at, period_from, period_to, rows_accepted
FROM mart.run
