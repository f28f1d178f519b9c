-- Every accepted row, and none that costs less than nothing.
SELECT concat('rows differ from those read: ', facts.kind) AS problem
FROM mart_accepted AS facts
LEFT JOIN (SELECT kind, count(*) AS counted FROM mart_burden_row GROUP BY kind) AS mart ON mart.kind = facts.kind
WHERE facts.kind <> 'certificates' AND coalesce(mart.counted, 0) <> facts.ledger_rows
UNION ALL
SELECT concat('hours are missing or negative: ', row_id)
FROM mart_burden_row
WHERE person_hours IS NULL OR person_hours < 0
