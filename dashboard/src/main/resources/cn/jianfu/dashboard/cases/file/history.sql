-- Grain: one row per event of a case, in their order.
SELECT e.number, e.step, e.happened_on, e.recorded_at, e.recorder_name, e.reason, e.document, r.name AS township, e.letter, e.letter_id, e.due, e.solution, e.attribute
FROM app.case_event e
LEFT JOIN mart.region r ON r.region_code = e.township_code
WHERE e.case_id = :case_id
ORDER BY e.number
