-- Grain: one row, the case, kept from others until the transaction ends.
SELECT case_id, county_code, state, events, unit_resolved, unit_name
FROM app.case_file
WHERE case_id = :case_id
FOR UPDATE
