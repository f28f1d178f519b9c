-- Every accepted row, and none of no certificate.
SELECT 'rows differ from those read' AS problem
FROM (SELECT count(*) AS counted, coalesce(sum(quantity), 0) AS quantity FROM mart_certificate) AS mart
CROSS JOIN (
    SELECT coalesce(sum(ledger_rows), 0) AS accepted, coalesce(sum(quantity), 0) AS quantity FROM mart_accepted WHERE kind = 'certificates'
) AS facts
WHERE mart.counted <> facts.accepted OR mart.quantity <> facts.quantity
UNION ALL
SELECT concat('a row of no certificate: ', certificate_id)
FROM mart_certificate
WHERE quantity IS NULL OR quantity < 1
