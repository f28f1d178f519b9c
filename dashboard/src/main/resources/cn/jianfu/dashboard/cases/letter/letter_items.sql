-- Grain: one row per case of a letter: its figures when the letter was signed, and of the run that was taken in last.
SELECT c.case_id, coalesce(c.item_name, f.item_name) AS item_name, c.certificates, c.communities, c.first_month, c.last_month,
       f.non_compliant AS certificates_today,
       (SELECT coalesce(sum(t.communities), 0) FROM app.case_township t WHERE t.case_id = c.case_id) AS communities_today
FROM app.letter_case c
JOIN app.case_file f USING (case_id)
WHERE c.letter_id = :letter
ORDER BY f.non_compliant DESC, c.case_id
