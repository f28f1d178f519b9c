-- Every row of the ledgers in it with its hours, and no part larger than its whole.
SELECT 'entries or hours differ from the rows' AS problem
FROM (SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_document_month) AS mart
CROSS JOIN (
    SELECT count(*) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_burden_row WHERE kind = 'documents'
) AS facts
WHERE mart.entries <> facts.entries OR mart.hours <> facts.hours
UNION ALL
SELECT concat('more documents than entries, or more above 5000 characters than above 4000: ', community_code, ' ', month, ' ', unit_id)
FROM mart_document_month
WHERE documents > entries OR over_5000 > over_4000 OR over_10_pages > entries
