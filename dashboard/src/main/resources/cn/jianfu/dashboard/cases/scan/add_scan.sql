INSERT INTO app.case_scan (case_id, what, file_name, kind, size, content, added_by, adder_name)
VALUES (:case_id, :what, :file_name, :kind, :size, :content, :username, :name)
