-- Every row of the ledgers in it with its hours, and no part larger than its whole.
SELECT 'entries or hours differ from the rows' AS problem
FROM (SELECT coalesce(sum(entries), 0) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_signboard_stand) AS mart
CROSS JOIN (
    SELECT count(*) AS entries, coalesce(sum(person_hours), 0) AS hours FROM mart_burden_row WHERE kind = 'signboards'
) AS facts
WHERE mart.entries <> facts.entries OR mart.hours <> facts.hours
UNION ALL
SELECT concat('the sorts of boards are more than all: ', community_code, ' ', unit_id)
FROM mart_signboard_stand
WHERE upright + marks + guides + awards + wall_rules + pledges > pieces
