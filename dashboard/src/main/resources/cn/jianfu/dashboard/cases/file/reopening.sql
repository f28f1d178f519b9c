-- Grain: one row per case that was closed since the unit asks no more, and that ledgers speak against, in a county that wants it reopened by the program; those that others
-- act on just now are left to the next round.
SELECT c.case_id, c.fresh_rows
FROM app.case_file c
WHERE c.fresh_rows > 0 AND c.state IN (:stopped)
  AND (SELECT by_itself FROM app.reopening_rule r WHERE r.county_code = c.county_code ORDER BY reopening_rule_id DESC LIMIT 1)
ORDER BY c.case_id
LIMIT :limit
FOR UPDATE OF c SKIP LOCKED
