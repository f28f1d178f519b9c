INSERT INTO app.campaign_record_step (campaign_record_id, step, happened_on, words, recorded_by, recorder_name)
VALUES (:record, :step, :on, :words, :username, :recorder)
ON CONFLICT DO NOTHING
