-- Grain: one row per place of some below the data directory that a record speaks of.
SELECT DISTINCT stored_path
FROM app.submission
WHERE stored_path IN (:paths)
