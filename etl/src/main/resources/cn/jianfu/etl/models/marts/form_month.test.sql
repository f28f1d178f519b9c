-- Every row of the ledgers in it with its hours, and no part larger than its whole.
SELECT 'entries or hours differ from the rows' AS problem
FROM (SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_form_month) AS mart
CROSS JOIN (
    SELECT count(*) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_burden_row WHERE kind = 'forms'
) AS facts
WHERE mart.entries <> facts.entries OR mart.hours <> facts.hours
UNION ALL
SELECT concat('more forms than entries, or a part larger than the whole: ', community_code, ' ', month, ' ', unit_id)
FROM mart_form_month
WHERE forms > entries OR not_admitted > entries OR short_deadline > entries OR photos > entries
