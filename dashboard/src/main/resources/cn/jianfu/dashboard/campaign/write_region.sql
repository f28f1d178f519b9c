INSERT INTO app.campaign_region (campaign_id, version, region_code, last_code)
VALUES (:campaign, :version, :region, :last)
