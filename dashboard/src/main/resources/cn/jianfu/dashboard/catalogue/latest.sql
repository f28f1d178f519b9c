-- Grain: one row, the latest version of the catalogue; none before the first was recorded.
SELECT catalogue_version_id AS version, content
FROM app.catalogue_version
ORDER BY catalogue_version_id DESC
LIMIT 1
