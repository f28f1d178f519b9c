-- One row per similar pair and community that has both on its ledger: what each of the two costs it.
SELECT pair.one_id, pair.other_id, one.community_code, one.person_hours AS one_hours, other.person_hours AS other_hours
FROM (SELECT DISTINCT one_id, other_id FROM similar_pair) AS pair
JOIN matter_community AS one ON one.matter_id = pair.one_id
JOIN matter_community AS other ON other.matter_id = pair.other_id AND other.community_code = one.community_code
