-- Grain: one row per event of a case, in their order.
SELECT number, step, happened_on, letter, due, solution, attribute
FROM app.case_event
WHERE case_id = :case_id
ORDER BY number
