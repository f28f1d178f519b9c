-- One row per ledger row of a void or refused certificate, with the unit that wanted it; null where it names none or its county is not known. The community is null
-- where it cannot be told. counted_on: its day, else the first day of its ledger: void rows often have none.
SELECT
    file_id,
    sheet,
    row_number,
    outcome,
    community_code,
    counted_on,
    issued_on,
    unit_id,
    certificate_number,
    certificate_name,
    unit_name,
    message
FROM located_set_aside
