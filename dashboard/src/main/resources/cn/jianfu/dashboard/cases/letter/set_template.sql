INSERT INTO app.letter_template (county_code, kind, file_name, content, set_by)
VALUES (:county, :kind, :file_name, CAST(:content AS bytea), :username)
