-- Grain: one row per unit that asked for a certificate of that name in the counties of the scope; most certificates first.
SELECT u.name, u.resolved, sum(c.quantity) AS certificates
FROM mart.judgement j
JOIN mart.certificate c ON c.certificate_name = j.certificate_name AND app.county_of(c.community_code) = j.county_code
 AND c.issued_on BETWEEN coalesce(j.first_day, '-infinity') AND coalesce(j.last_day, 'infinity')
JOIN mart.unit u USING (unit_id)
WHERE j.normal_name = :name AND j.normal_purpose = :purpose AND j.county_code BETWEEN :county_first AND :county_last
GROUP BY u.unit_id, u.name, u.resolved
ORDER BY certificates DESC, u.name
LIMIT 5
