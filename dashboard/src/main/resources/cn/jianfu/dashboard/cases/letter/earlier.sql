-- Grain: one row, the letter to the same unit about one of the same certificates that was sent last.
SELECT e.number_code, e.year, e.number
FROM app.letter_case l
JOIN app.letter_case same ON same.case_id = l.case_id AND same.letter_id <> l.letter_id
JOIN app.letter e ON e.letter_id = same.letter_id
WHERE l.letter_id = :letter AND e.state = 'SENT'
ORDER BY e.sent_on DESC, e.letter_id DESC
LIMIT 1
