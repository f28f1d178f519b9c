-- One row per unit name and unit that the software could think of, best first.
SELECT unit_name_id, place, unit_id, confidence, reason
FROM candidate
SORT BY unit_name_id, place
