-- Grain: one row per version of a campaign after the one that somebody saw, in their order.
SELECT version, setter_name, set_at, reason, withdrawn
FROM app.campaign_version
WHERE campaign_id = :campaign AND version > :seen
ORDER BY version
LIMIT 5
