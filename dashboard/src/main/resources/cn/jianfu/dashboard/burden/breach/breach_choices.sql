-- Grain: one row per kind of ledger, measure, document and unit among the breaches found.
SELECT DISTINCT measure, upper(kind) AS row_topic, document, unit_key, unit_name
FROM found
