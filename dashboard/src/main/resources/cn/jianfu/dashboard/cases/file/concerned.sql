-- Grain: one row, whether a township's communities were asked.
SELECT EXISTS (SELECT FROM app.case_township WHERE case_id = :case_id AND township_code = :township)
