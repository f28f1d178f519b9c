-- Grain: one row, the confirmation of a decision within the account's scope by another person; none for one's own, or when somebody was faster.
INSERT INTO app.decision_confirmation (decision_id, confirmed_by)
SELECT decision_id, :username
FROM app.decision_state
WHERE decision_id = :decision AND state = 'WAITING' AND decided_by <> :username
  AND scope_code BETWEEN :own_first AND :own_last
ON CONFLICT DO NOTHING
