-- Every accepted row was judged once, and each judgement stands behind the rows that it speaks of.
SELECT 'judgements differ from the rows read' AS problem
FROM (SELECT coalesce(sum(certificates), 0) AS counted, coalesce(sum(ledger_rows), 0) AS ledger_rows FROM mart_judgement) AS mart
CROSS JOIN (
    SELECT coalesce(sum(ledger_rows), 0) AS accepted, coalesce(sum(quantity), 0) AS quantity FROM mart_accepted WHERE kind = 'certificates'
) AS facts
WHERE mart.counted <> facts.quantity OR mart.ledger_rows <> facts.accepted
UNION ALL
SELECT concat('key twice: ', certificate_name, ' ', county_code)
FROM mart_judgement
GROUP BY certificate_name, purpose, county_code, first_day
HAVING count(*) > 1
UNION ALL
SELECT concat('nobody decided otherwise, yet the software is not followed: ', certificate_name)
FROM mart_judgement
WHERE judge = 'MACHINE' AND (item_id <> machine_item_id OR attribute <> machine_attribute)
UNION ALL
SELECT concat('a person decided nothing: ', certificate_name)
FROM mart_judgement
WHERE judge = 'PERSON' AND (decision_id IS NULL OR attribute = 'PENDING')
