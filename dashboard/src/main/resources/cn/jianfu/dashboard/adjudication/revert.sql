-- Grain: one row, the taking back of a decision within the account's scope; none when somebody was faster.
INSERT INTO app.decision_revert (decision_id, reverted_by, reason)
SELECT decision_id, :username, :reason
FROM app.decision
WHERE decision_id = :decision AND scope_code BETWEEN :own_first AND :own_last
ON CONFLICT DO NOTHING
