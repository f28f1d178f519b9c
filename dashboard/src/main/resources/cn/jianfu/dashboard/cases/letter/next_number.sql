-- Grain: one row, the number after the last one of a county's series.
SELECT coalesce(max(number), 0) + 1 FROM app.letter_number WHERE county_code = :county AND year = :year
