-- Grain: one row per two near-duplicate forms or meetings with a community in the scope that has both on its ledger in the period; hours saved there if the
-- smaller were dropped. The saving is counted anew, since table near_duplicate knows it for all communities and months together only.
WITH held AS (
    SELECT n.one_id, n.other_id, r.community_code,
           least(sum(r.person_hours) FILTER (WHERE r.matter_id = n.one_id),
                 sum(r.person_hours) FILTER (WHERE r.matter_id = n.other_id)) AS saved
    FROM mart.near_duplicate n
    JOIN mart.burden_row r ON r.kind = n.kind AND r.matter_id IN (n.one_id, n.other_id)
    WHERE n.kind = :kind
      AND r.counted_on BETWEEN :from AND :to
      AND CAST(:to AS date) BETWEEN n.known_from AND n.known_to
      AND r.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
    GROUP BY n.one_id, n.other_id, r.community_code
    HAVING count(DISTINCT r.matter_id) = 2
)
SELECT one.name AS one_name, one_unit.name AS one_unit, other.name AS other_name, other_unit.name AS other_unit,
       n.similarity, n.shared, n.basis, count(*) AS communities, sum(h.saved) AS hours_saved
FROM held h
JOIN mart.near_duplicate n ON n.one_id = h.one_id AND n.other_id = h.other_id AND CAST(:to AS date) BETWEEN n.known_from AND n.known_to
JOIN mart.matter one ON one.matter_id = n.one_id
JOIN mart.matter other ON other.matter_id = n.other_id
JOIN mart.unit one_unit ON one_unit.unit_id = one.unit_id
JOIN mart.unit other_unit ON other_unit.unit_id = other.unit_id
GROUP BY n.one_id, n.other_id, one.name, one_unit.name, other.name, other_unit.name, n.similarity, n.shared, n.basis
ORDER BY sum(h.saved) DESC, n.one_id, n.other_id
