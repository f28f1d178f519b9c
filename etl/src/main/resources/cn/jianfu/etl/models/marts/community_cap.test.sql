-- No key twice, and every breach of a community is among them.
SELECT concat('key twice: ', community_code, ' ', cap_code) AS problem
FROM mart_community_cap
GROUP BY community_code, cap_code, on_day
HAVING count(*) > 1
UNION ALL
SELECT concat('breach without a standing: ', breach.community_code, ' ', breach.cap_code)
FROM mart_cap_breach AS breach
LEFT ANTI JOIN mart_community_cap AS standing
    ON standing.community_code = breach.community_code AND standing.cap_code = breach.cap_code AND standing.on_day = breach.on_day
    AND standing.value = breach.value
WHERE breach.grain = 'COMMUNITY'
