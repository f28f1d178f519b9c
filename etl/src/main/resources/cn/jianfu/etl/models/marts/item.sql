-- One row per catalogue item, and item 0 for names that wait for adjudication.
SELECT item_id, item_code, name, attribute, document, document_number
FROM item
