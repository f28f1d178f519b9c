UPDATE app.case_township
SET finding = :finding
WHERE case_id = :case_id AND (CAST(:township AS text) IS NULL OR township_code = CAST(:township AS char(12)))
