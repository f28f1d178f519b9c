-- The counts add up to the accepted rows.
SELECT 'counts differ from the rows read' AS problem
FROM (SELECT coalesce(sum(certificates), 0) AS counted, coalesce(sum(ledger_rows), 0) AS ledger_rows FROM mart_community_month) AS mart
CROSS JOIN (
    SELECT coalesce(sum(ledger_rows), 0) AS accepted, coalesce(sum(quantity), 0) AS quantity FROM mart_accepted WHERE kind = 'certificates'
) AS facts
WHERE mart.counted <> facts.quantity OR mart.ledger_rows <> facts.accepted
UNION ALL
SELECT concat('non-compliant is neither none nor all: ', community_code, ' ', month, ' ', attribute)
FROM mart_community_month
WHERE non_compliant <> CASE WHEN attribute IN ('PROHIBITED', 'UNLISTED') THEN certificates ELSE 0 END
