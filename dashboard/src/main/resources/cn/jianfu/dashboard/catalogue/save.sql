-- Grain: one row, a new version of the catalogue.
INSERT INTO app.catalogue_version (digest, content, saved_by, reason)
VALUES (encode(sha256(convert_to(:content, 'UTF8')), 'hex'), :content, :username, :reason)
RETURNING catalogue_version_id
