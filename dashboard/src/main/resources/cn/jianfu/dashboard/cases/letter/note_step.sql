INSERT INTO app.letter_step (letter_id, number, step, recorded_by, recorder_name, reason)
VALUES (:letter, :number, :step, :username, :name, :reason)
