-- Grain: one row per case that a letter is to be about, kept from others until it is drafted.
SELECT c.case_id, c.county_code, c.unit_key, c.unit_name, c.unit_resolved, c.item_name,
       EXISTS (SELECT FROM app.letter_case l JOIN app.letter USING (letter_id)
               WHERE l.case_id = c.case_id AND state IN ('DRAFT', 'CHECKED', 'SIGNED')) AS under_way
FROM app.case_file c
WHERE c.case_id IN (:cases)
ORDER BY c.case_id
FOR UPDATE
