-- Grain: one row per cap that binds a community as a whole, and the community of the scope; by the register of the end of the period.
SELECT c.code, c.label, s.value, c.cap_limit, c.unit, c.operator, c.sentence, c.document, c.strength, CAST(:to AS date) AS on_day,
       EXISTS (SELECT FROM mart.cap_breach b
               WHERE b.cap_code = s.cap_code AND b.community_code = s.community_code AND b.grain = 'COMMUNITY'
                 AND b.on_day = s.on_day) AS breached
FROM mart.community_cap s
JOIN mart.cap c ON c.code = s.cap_code
WHERE s.community_code = CAST(:code AS char(12))
  AND s.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND CAST(:to AS date) BETWEEN s.on_day AND s.last_day
ORDER BY breached DESC, c.code
