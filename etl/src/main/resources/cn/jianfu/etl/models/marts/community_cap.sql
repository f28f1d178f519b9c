-- One row per community and cap that binds it as a whole: how it stands by its latest register, within the limit or beyond it.
SELECT
    region.region_code AS community_code,
    figure.code AS cap_code,
    figure.on_day,
    figure.value
FROM cap_figure AS figure
JOIN region ON region.region_id = figure.community_id
WHERE figure.grain = 'COMMUNITY'
SORT BY community_code, cap_code
