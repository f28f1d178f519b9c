-- Grain: one row per number of the series of the scope's counties, the latest first.
SELECT n.year, n.number, n.letter_id, n.note, l.unit_name, l.state, n.given_by,
       (SELECT s.reason FROM app.letter_step s WHERE s.letter_id = n.letter_id AND s.step = 'VOIDED') AS void_reason
FROM app.letter_number n
LEFT JOIN app.letter l USING (letter_id)
WHERE NOT :handed_over_only AND n.county_code BETWEEN CAST(:first_township AS char(12)) AND CAST(:last_township AS char(12))
ORDER BY n.county_code, n.year DESC, n.number DESC
LIMIT :limit
