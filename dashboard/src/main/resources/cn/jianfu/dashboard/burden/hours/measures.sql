-- Grain: one row per measure of a mart, with its definition for people.
SELECT mart, measure, label, unit, definition
FROM mart.measure
ORDER BY mart, measure
