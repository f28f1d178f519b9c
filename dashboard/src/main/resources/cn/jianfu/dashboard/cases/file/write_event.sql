INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, reason, document, township_code, letter, letter_id, due, solution, attribute)
VALUES (:case_id, :number, :step, :happened_on, :recorded_by, :recorder_name, :reason, :document, CAST(:township_code AS char(12)), :letter,
        CAST(:letter_id AS bigint), CAST(:due AS date), :solution, :attribute)
