INSERT INTO app.letter (county_code, kind, unit_key, unit_name, addressee, contact, state, steps, drafted_by)
VALUES (:county, :kind, :unit_key, :unit_name, :addressee, :contact, 'DRAFT', 1, :username)
RETURNING letter_id
