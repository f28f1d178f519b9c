-- Grain: no query of its own; comes before whole.sql. chosen: one row per campaign that concerns a scope, with its latest version, or for one of them alone.
WITH chosen AS (
    SELECT v.*, row_number() OVER (ORDER BY v.starts_on DESC, v.campaign_id DESC) AS place
    FROM (
        SELECT DISTINCT ON (campaign_id) *
        FROM app.campaign_version
        WHERE :campaign = 0 OR campaign_id = :campaign
        ORDER BY campaign_id, version DESC
    ) v
    WHERE NOT v.withdrawn AND EXISTS (
        SELECT FROM app.campaign_region r
        WHERE r.campaign_id = v.campaign_id AND r.version = v.version AND r.region_code <= CAST(:last AS char(12)) AND r.last_code >= CAST(:first AS char(12)))
    ORDER BY place
    LIMIT :most
)
