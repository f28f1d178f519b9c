-- Grain: one row per factor by which burdens are turned into person-hours.
SELECT factor, label, value, unit, source
FROM mart.factor
ORDER BY factor
