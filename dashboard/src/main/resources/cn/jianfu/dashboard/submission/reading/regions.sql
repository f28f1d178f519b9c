-- Grain: one row per region; the one that nothing is above has no parent.
SELECT region_code, name, level, (SELECT up.region_code FROM mart.region AS up WHERE up.region_code = r.parent_code) AS parent_code
FROM mart.region AS r
