-- Grain: one row per state of the letters of which a case has a township in the scope.
SELECT l.state, count(*)
FROM app.letter l
WHERE EXISTS (SELECT FROM app.letter_case c
              JOIN app.case_township t USING (case_id)
              WHERE c.letter_id = l.letter_id AND t.township_code BETWEEN CAST(:first_township AS char(12)) AND CAST(:last_township AS char(12))
                AND (NOT :handed_over_only OR EXISTS (SELECT FROM app.case_event e WHERE e.case_id = c.case_id AND e.step = 'HANDED_OVER')))
GROUP BY l.state
