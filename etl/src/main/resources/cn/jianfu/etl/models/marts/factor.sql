-- One row per factor by which burdens are turned into person-hours, with its source.
SELECT factor, label, value, unit, source
FROM factor
