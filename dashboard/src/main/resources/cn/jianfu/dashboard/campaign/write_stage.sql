INSERT INTO app.campaign_stage (campaign_id, version, place, name, deadline, measures)
VALUES (:campaign, :version, :place, :name, CAST(:deadline AS date), :measures)
