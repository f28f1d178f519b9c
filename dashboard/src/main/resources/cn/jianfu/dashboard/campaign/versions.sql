-- Grain: no query of its own; comes before whole.sql. chosen: one row per version of one campaign, when its latest one concerns a scope; the last fifty.
WITH chosen AS (
    SELECT v.*, row_number() OVER (ORDER BY v.version DESC) AS place
    FROM app.campaign_version v
    WHERE v.campaign_id = :campaign AND :most > 0 AND EXISTS (
        SELECT FROM app.campaign_region r
        WHERE r.campaign_id = v.campaign_id AND r.region_code <= CAST(:last AS char(12)) AND r.last_code >= CAST(:first AS char(12))
          AND r.version = (SELECT max(l.version) FROM app.campaign_version l WHERE l.campaign_id = v.campaign_id))
    ORDER BY place
    LIMIT 50
)
