-- Grain: one row per ledger row behind a letter, as it was when the letter was signed.
SELECT issued_on, township, community, item_name, certificate_name, quantity, path, sheet, row_number
FROM app.letter_evidence
WHERE letter_id = :letter
ORDER BY place
