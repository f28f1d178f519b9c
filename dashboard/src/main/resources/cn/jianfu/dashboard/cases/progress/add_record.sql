INSERT INTO app.campaign_record (campaign_id, kind, region_code, what, document, happened_on, due, recorded_by, recorder_name)
VALUES (:campaign, :kind, :region, :what, :document, :on, CAST(:due AS date), :username, :recorder)
