-- Grain: one row, whether the letters were looked at with this run, on this day and with so many steps.
SELECT coalesce((SELECT run_id = :run AND day = :today AND events = :steps FROM app.effect_round ORDER BY effect_round_id DESC LIMIT 1), false)
