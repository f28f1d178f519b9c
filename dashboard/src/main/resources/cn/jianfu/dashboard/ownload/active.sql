-- Grain: one row, the stay.
UPDATE app.sitting SET active_seconds = :seconds WHERE sitting_id = :sitting
