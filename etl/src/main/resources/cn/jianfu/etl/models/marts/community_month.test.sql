-- The counts add up to the accepted rows, and no key stands twice.
SELECT 'counts differ from the facts' AS problem
FROM (SELECT sum(certificates) AS counted FROM mart_community_month) AS mart
CROSS JOIN (SELECT coalesce(sum(quantity), 0) AS accepted FROM fact) AS facts
WHERE coalesce(mart.counted, 0) <> facts.accepted
UNION ALL
SELECT concat('key twice: ', community_code, ' ', month, ' ', attribute)
FROM mart_community_month
GROUP BY community_code, month, attribute
HAVING count(*) > 1
UNION ALL
SELECT concat('non-compliant is neither none nor all: ', community_code, ' ', month, ' ', attribute)
FROM mart_community_month
WHERE non_compliant <> IF(attribute IN ('PROHIBITED', 'UNLISTED'), certificates, 0)
UNION ALL
SELECT 'rows differ from the facts'
FROM (SELECT coalesce(sum(ledger_rows), 0) AS counted FROM mart_community_month) AS mart
CROSS JOIN (SELECT count(*) AS accepted FROM fact) AS facts
WHERE mart.counted <> facts.accepted
