UPDATE app.letter
SET state = 'SENT', steps = steps + 1, sent_on = :sent_on, way = :way, due = :due, due_checked = :due_checked
WHERE letter_id = :letter
