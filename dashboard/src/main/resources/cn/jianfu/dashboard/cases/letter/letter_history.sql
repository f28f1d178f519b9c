-- Grain: one row per thing that was done with a letter, in its order.
SELECT step, recorded_at, recorder_name, reason FROM app.letter_step WHERE letter_id = :letter ORDER BY number
