-- Grain: one row, the template of a kind that a county brought last.
SELECT t.file_name, t.content, coalesce(a.display_name, t.set_by) AS set_by, t.set_at
FROM app.letter_template t
LEFT JOIN app.account a ON a.username = t.set_by
WHERE t.county_code = :county AND t.kind = :kind
ORDER BY t.letter_template_id DESC
LIMIT 1
