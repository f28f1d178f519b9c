-- Every breach of a community is among them.
SELECT concat('breach without a standing: ', breach.community_code, ' ', breach.cap_code) AS problem
FROM mart_cap_breach AS breach
WHERE breach.grain = 'COMMUNITY'
    AND NOT EXISTS (
        SELECT 1
        FROM mart_community_cap AS standing
        WHERE standing.community_code = breach.community_code
            AND standing.cap_code = breach.cap_code
            AND standing.on_day = breach.on_day
            AND standing.value = breach.value
    )
