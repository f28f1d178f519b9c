-- Grain: one row per unit that demands signboards and one without a unit for all of them together, in the scope: what stands at the end of the
-- period by the registers of that time, however long before it was put up.
SELECT s.unit_id,
       coalesce(sum(s.pieces), 0) AS pieces,
       coalesce(sum(s.upright), 0) AS upright,
       coalesce(sum(s.marks), 0) AS marks,
       coalesce(sum(s.guides), 0) AS guides,
       coalesce(sum(s.awards), 0) AS awards,
       coalesce(sum(s.wall_rules), 0) AS wall_rules,
       coalesce(sum(s.pledges), 0) AS pledges,
       coalesce(sum(s.person_hours), 0) AS person_hours
FROM mart.signboard_stand s
WHERE s.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND CAST(:to AS date) BETWEEN s.stands_from AND s.stands_to
GROUP BY GROUPING SETS ((s.unit_id), ())
