-- One row per measure of a mart: its name, unit and definition for people, as the mart's own model says them.
SELECT mart, measure, label, unit, definition
FROM measure
