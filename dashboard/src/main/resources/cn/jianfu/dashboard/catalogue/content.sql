-- Grain: one row, a version's text.
SELECT content FROM app.catalogue_version WHERE catalogue_version_id = :version
