-- Grain: one row per chosen version of a campaign, with its regions and stages side by side.
SELECT c.campaign_id, c.version, c.name, c.first_month, c.last_month, c.starts_on, c.withdrawn, c.reason, c.setter_name, c.set_at,
       r.region_codes, r.region_names, s.stage_names, s.stage_deadlines, s.stage_measures
FROM chosen c
CROSS JOIN LATERAL (
    SELECT array_agg(CAST(g.region_code AS text) ORDER BY g.region_code) AS region_codes,
           array_agg(coalesce(m.name, CAST(g.region_code AS text)) ORDER BY g.region_code) AS region_names
    FROM app.campaign_region g
    LEFT JOIN mart.region m ON m.region_code = g.region_code
    WHERE g.campaign_id = c.campaign_id AND g.version = c.version
) r
CROSS JOIN LATERAL (
    SELECT array_agg(t.name ORDER BY t.place) AS stage_names,
           array_agg(coalesce(CAST(t.deadline AS text), '') ORDER BY t.place) AS stage_deadlines,
           array_agg(t.measures ORDER BY t.place) AS stage_measures
    FROM app.campaign_stage t
    WHERE t.campaign_id = c.campaign_id AND t.version = c.version
) s
ORDER BY c.place
