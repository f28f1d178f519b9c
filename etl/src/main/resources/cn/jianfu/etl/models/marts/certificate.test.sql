-- Every accepted row once.
SELECT concat('certificate twice: ', certificate_id) AS problem
FROM mart_certificate
GROUP BY certificate_id
HAVING count(*) > 1
UNION ALL
SELECT 'rows differ from the facts'
FROM (SELECT count(*) AS counted FROM mart_certificate) AS mart
CROSS JOIN (SELECT count(*) AS accepted FROM fact) AS facts
WHERE mart.counted <> facts.accepted
UNION ALL
SELECT concat('a row of no certificate: ', certificate_id)
FROM mart_certificate
WHERE quantity IS NULL OR quantity < 1
