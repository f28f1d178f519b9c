-- Grain: one row per case whose reply was due before a day; those that others act on just now are left to the next round.
SELECT case_id
FROM app.case_file
WHERE state = 'LETTER_OUT' AND due < :today
ORDER BY due, case_id
LIMIT :limit
FOR UPDATE SKIP LOCKED
