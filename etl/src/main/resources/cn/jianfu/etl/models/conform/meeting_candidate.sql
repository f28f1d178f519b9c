-- One row per two meetings of units of different levels, five days apart at most, to which one community had to come.
SELECT DISTINCT one.matter_id AS one_id, other.matter_id AS other_id
FROM matter_community AS one
JOIN matter_community AS other ON other.community_code = one.community_code AND other.matter_id > one.matter_id
JOIN matter_set AS one_set ON one_set.matter_id = one.matter_id
JOIN matter_set AS other_set ON other_set.matter_id = other.matter_id
WHERE one_set.kind = 'meetings'
    AND other_set.kind = 'meetings'
    AND one_set.unit_id <> other_set.unit_id
    AND one_set.unit_level <> other_set.unit_level
    AND abs(datediff(one_set.first_on, other_set.first_on)) <= 5
