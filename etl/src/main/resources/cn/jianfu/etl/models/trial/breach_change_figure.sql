-- One row per cap and unit, no unit where communities are held against the cap: breaches before, after, added and gone.
SELECT
    cap_code,
    unit_id,
    count_if(before) AS before,
    count_if(after) AS after,
    count_if(after AND NOT before) AS added,
    count_if(before AND NOT after) AS gone
FROM breach_change
GROUP BY cap_code, unit_id
ORDER BY cap_code, unit_id
