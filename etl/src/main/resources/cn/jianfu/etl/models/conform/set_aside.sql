-- One row per ledger row of a void or refused certificate, with the unit that wanted it; null where it names none or its county is not known.
-- counted_on: its day, else the first day of its ledger: void rows often have none.
SELECT
    set_aside_row.* EXCEPT (county_id),
    unit_name.unit_id,
    coalesce(set_aside_row.issued_on, filed_ledger.first_day, intake_file.period_from) AS counted_on
FROM set_aside_row
JOIN file USING (file_id)
JOIN intake_file USING (sha256)
LEFT JOIN filed_ledger ON filed_ledger.file_id = set_aside_row.file_id AND filed_ledger.ledger = 'certificates'
LEFT JOIN unit_name
    ON unit_name.unit_name = set_aside_row.unit_name
    AND unit_name.county_id = set_aside_row.county_id
