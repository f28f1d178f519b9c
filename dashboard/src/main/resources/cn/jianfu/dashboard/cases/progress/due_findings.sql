-- Grain: one row, findings in the scope that are to be mended by a day and are not; those of campaigns that were withdrawn are not asked for.
SELECT count(*)
FROM app.campaign_record r
WHERE r.kind = 'FINDING' AND r.due <= CAST(:soon AS date) AND r.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND NOT EXISTS (SELECT FROM app.campaign_record_step s WHERE s.campaign_record_id = r.campaign_record_id)
  AND NOT (SELECT v.withdrawn FROM app.campaign_version v WHERE v.campaign_id = r.campaign_id ORDER BY v.version DESC LIMIT 1)
