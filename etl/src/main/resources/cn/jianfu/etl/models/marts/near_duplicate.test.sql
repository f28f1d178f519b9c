-- A pair stands in one order, is of two units, and is as alike as it says.
SELECT concat('pair in the wrong order, of one unit, or not alike: ', one_id, ' ', other_id) AS problem
FROM mart_near_duplicate
JOIN (SELECT matter_id AS one_id, unit_id AS one_unit FROM mart_matter) AS one USING (one_id)
JOIN (SELECT matter_id AS other_id, unit_id AS other_unit FROM mart_matter) AS other USING (other_id)
WHERE one_id >= other_id OR one_unit = other_unit OR similarity < 0.7 OR similarity > 1 OR communities < 1 OR hours_saved < 0
