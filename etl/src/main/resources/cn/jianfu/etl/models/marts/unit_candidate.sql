-- One row per unit name of certificates and unit that the software could think of, best first.
SELECT unit_name_id, place, unit_id, confidence, reason
FROM candidate
LEFT SEMI JOIN fact USING (unit_name_id)
SORT BY unit_name_id, place
