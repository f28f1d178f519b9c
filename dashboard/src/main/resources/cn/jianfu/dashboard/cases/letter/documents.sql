-- Grain: one row per document that the catalogue names for an item of a letter.
SELECT DISTINCT i.document, i.document_number
FROM app.letter_case l
JOIN app.case_file c USING (case_id)
JOIN mart.item i ON i.item_code = c.item_code
WHERE l.letter_id = :letter AND i.attribute = 'PROHIBITED' AND i.document <> ''
ORDER BY i.document, i.document_number
