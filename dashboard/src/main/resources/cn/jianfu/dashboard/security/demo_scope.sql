-- Grain: one row, a demonstration account whose scope is not in the marts; it moves to the first region of its level.
UPDATE app.account
SET scope_code = (SELECT min(region_code) FROM mart.region WHERE level = :level)
WHERE username = :username
  AND NOT EXISTS (SELECT FROM mart.region WHERE region_code = app.account.scope_code)
  AND EXISTS (SELECT FROM mart.region WHERE level = :level)
