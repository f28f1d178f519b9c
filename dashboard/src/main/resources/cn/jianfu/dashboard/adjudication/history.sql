-- Grain: one row per decision of the counties of the scope and of their city and province, the latest first.
SELECT s.decision_id, s.kind, s.scope_code, r.name AS scope_name, s.written_name, s.written_purpose, s.target_code, s.target_name,
       s.attribute, s.reason, s.document, s.decided_at, s.decided_by AS decider, coalesce(who.display_name, s.decided_by) AS decided_by,
       s.reverted_at, coalesce(undone.display_name, s.reverted_by) AS reverted_by, s.revert_reason,
       s.confirmed_at, coalesce(second.display_name, s.confirmed_by) AS confirmed_by,
       CASE WHEN f.decision_id IS NOT NULL THEN 'IN_FORCE' WHEN s.state = 'READY' THEN 'SUPERSEDED' ELSE s.state END AS state,
       first.target_name AS machine_name, first.attribute AS machine_attribute, first.confidence, first.reason AS machine_reason,
       first.certificates, count(*) OVER () AS decisions
FROM app.decision_state s
LEFT JOIN app.decision_in_force f USING (decision_id)
LEFT JOIN mart.region r ON r.region_code = s.scope_code
LEFT JOIN app.account who ON who.username = s.decided_by
LEFT JOIN app.account undone ON undone.username = s.reverted_by
LEFT JOIN app.account second ON second.username = s.confirmed_by
LEFT JOIN LATERAL (
    SELECT (array_agg(target_name ORDER BY certificates DESC, county_code))[1] AS target_name,
           (array_agg(attribute ORDER BY certificates DESC, county_code))[1] AS attribute,
           (array_agg(confidence ORDER BY certificates DESC, county_code))[1] AS confidence,
           (array_agg(reason ORDER BY certificates DESC, county_code))[1] AS reason,
           sum(certificates) AS certificates
    FROM app.first_judgement j WHERE j.decision_id = s.decision_id) first ON true
WHERE (s.scope_code BETWEEN :county_first AND :county_last OR s.scope_code IN (:city, :province))
  AND (CAST(:query AS text) = '' OR strpos(s.written_name, :query) > 0 OR strpos(s.name, :query) > 0)
  AND (CAST(:state AS text) = '' OR s.state = :state)
  AND (CAST(:decision AS bigint) IS NULL OR s.decision_id = :decision)
ORDER BY s.decision_id DESC
LIMIT :limit OFFSET :offset
