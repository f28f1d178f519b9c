-- One row per form or meeting and community that has it on its ledger: what it costs there.
SELECT matter_id, community_code, sum(person_hours) AS person_hours
FROM burden_hours
WHERE kind IN ('forms', 'meetings')
GROUP BY matter_id, community_code
