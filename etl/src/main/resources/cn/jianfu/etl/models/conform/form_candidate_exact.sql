-- One row per two forms of different units that stand on one community's ledger.
SELECT DISTINCT one.matter_id AS one_id, other.matter_id AS other_id
FROM matter_community AS one
JOIN matter_community AS other ON other.community_code = one.community_code AND other.matter_id > one.matter_id
JOIN matter_set AS one_set ON one_set.matter_id = one.matter_id
JOIN matter_set AS other_set ON other_set.matter_id = other.matter_id
WHERE one_set.kind = 'forms' AND other_set.kind = 'forms' AND one_set.unit_id <> other_set.unit_id
