-- One row per community, cap that binds it as a whole, and stretch of days: how it stood then by its register, within the limit or beyond it.
SELECT community_code, code AS cap_code, on_day, last_day, value
FROM cap_figure
WHERE grain = 'COMMUNITY'
SORT BY community_code, cap_code, on_day
