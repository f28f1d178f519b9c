-- Grain: one row per version of the catalogue, the latest first, with the run that used it last.
SELECT v.catalogue_version_id AS version, v.saved_at, coalesce(a.display_name, v.saved_by) AS saved_by, v.reason,
       v.digest = (SELECT catalogue_version FROM mart.run_decision) AS published,
       (SELECT count(*) FROM app.first_judgement j WHERE j.catalogue_version = v.digest) AS judgements
FROM app.catalogue_version v
LEFT JOIN app.account a ON a.username = v.saved_by
ORDER BY v.catalogue_version_id DESC
LIMIT 50
