INSERT INTO app.letterhead (county_code, office, number_code, contact, telephone, campaign, documents, reply_days, set_by)
VALUES (:county, :office, :number_code, :contact, :telephone, :campaign, :documents, :reply_days, :username)
