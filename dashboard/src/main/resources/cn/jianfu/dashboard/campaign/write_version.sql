INSERT INTO app.campaign_version (campaign_id, version, name, first_month, last_month, starts_on, withdrawn, reason, set_by, setter_name)
VALUES (:campaign, :version, :name, :first_month, :last_month, :starts_on, :withdrawn, :reason, :username, :name_of_setter)
