-- One row per community, cap that binds it as a whole, and stretch of days: how it stood then by its register, within the limit or beyond it.
SELECT
    region.region_code AS community_code,
    figure.code AS cap_code,
    figure.on_day,
    figure.last_day,
    figure.value
FROM cap_figure AS figure
JOIN region ON region.region_id = figure.community_id
WHERE figure.grain = 'COMMUNITY'
SORT BY community_code, cap_code, on_day
