UPDATE app.letter
SET state = 'SIGNED', steps = steps + 1, signed_on = :signed_on, number_code = :number_code, year = :year, number = :number
WHERE letter_id = :letter
