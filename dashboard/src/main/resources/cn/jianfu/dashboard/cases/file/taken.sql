-- Grain: one row, whether the cases show what a run has published.
SELECT coalesce((SELECT run_id FROM app.case_intake ORDER BY case_intake_id DESC LIMIT 1) = :run, false)
