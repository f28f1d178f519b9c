-- Grain: one row per cap that binds a community as a whole, and the community of the scope; by the latest register.
SELECT c.code, c.label, s.value, c.cap_limit, c.unit, c.operator, c.sentence, c.document, c.strength, s.on_day,
       EXISTS (SELECT FROM mart.cap_breach b
               WHERE b.cap_code = s.cap_code AND b.community_code = s.community_code AND b.grain = 'COMMUNITY') AS breached
FROM mart.community_cap s
JOIN mart.cap c ON c.code = s.cap_code
WHERE s.community_code = CAST(:code AS char(12))
  AND s.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
ORDER BY breached DESC, c.code
