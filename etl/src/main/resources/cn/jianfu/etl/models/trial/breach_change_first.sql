-- One row per breach that is added or gone, the latest twenty of each cap: what a person looks at first.
SELECT after AS added, cap_code, grain, row_id, unit_id, community_code, year, on_day, value, cap_limit
FROM (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY cap_code, after ORDER BY on_day DESC, unit_id, community_code, row_id
        ) AS place
    FROM breach_change
    WHERE before <> after
)
WHERE place <= 20
ORDER BY cap_code, added DESC, place
