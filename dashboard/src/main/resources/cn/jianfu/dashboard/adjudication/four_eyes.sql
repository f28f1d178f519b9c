-- Grain: one row, whether the scope asks a second person to confirm decisions.
SELECT coalesce((SELECT required FROM app.four_eyes WHERE scope_code = :scope ORDER BY four_eyes_id DESC LIMIT 1), false)
