INSERT INTO app.letter_number (county_code, year, number, letter_id, note, given_by)
VALUES (:county, :year, :number, CAST(:letter AS bigint), :note, :username)
