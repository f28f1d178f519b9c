-- Grain: one row per thing entered in the course of a campaign for a region of the scope, or for a region that holds the scope; the latest first.
SELECT r.campaign_record_id, r.kind, r.region_code, g.name AS region, r.what, r.document, r.happened_on, r.due, r.recorder_name, r.recorded_at,
       m.happened_on AS mended_on, m.words AS mended_with, w.words AS withdrawn_for, count(*) OVER () AS found
FROM app.campaign_record r
JOIN mart.region g USING (region_code)
LEFT JOIN app.campaign_record_step m ON m.campaign_record_id = r.campaign_record_id AND m.step = 'MENDED'
LEFT JOIN app.campaign_record_step w ON w.campaign_record_id = r.campaign_record_id AND w.step = 'WITHDRAWN'
WHERE r.campaign_id = :campaign
  AND (r.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12)) OR r.region_code IN (:above))
ORDER BY r.campaign_record_id DESC
LIMIT :limit OFFSET :offset
