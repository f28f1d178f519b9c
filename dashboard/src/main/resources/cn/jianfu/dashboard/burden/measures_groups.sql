-- Grain: one row per unit that demands groups or apps and one without a unit for all of them together, in the scope: what stands at the end of the
-- period by the registers of that time, however long before it was put up.
SELECT s.unit_id,
       coalesce(sum(s.chats), 0) AS chats,
       coalesce(sum(s.apps), 0) AS apps,
       coalesce(sum(s.sign_in), 0) AS sign_in,
       coalesce(sum(s.points), 0) AS points,
       coalesce(sum(s.online_time), 0) AS online_time,
       coalesce(sum(s.minutes_a_day), 0) AS minutes_a_day,
       coalesce(sum(s.person_hours), 0) AS person_hours
FROM mart.group_stand s
WHERE s.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND CAST(:to AS date) BETWEEN s.stands_from AND s.stands_to
GROUP BY GROUPING SETS ((s.unit_id), ())
