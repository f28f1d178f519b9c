-- Grain: one row per unit with overdue cases in the scope; the most first. Comes after base.sql.
SELECT unit_key, max(unit_name) AS unit_name, count(*) AS cases, min(due) AS due,
       CAST(sum(count(*)) OVER () AS bigint) AS all_cases, count(*) OVER () AS all_units
FROM base
WHERE state = 'OVERDUE'
GROUP BY unit_key
ORDER BY count(*) DESC, min(due), unit_key
LIMIT :limit
