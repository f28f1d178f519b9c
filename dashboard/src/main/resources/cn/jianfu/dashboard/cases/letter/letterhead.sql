-- Grain: one row, the letterhead of a county that was set last.
SELECT office, number_code, contact, telephone, campaign, documents, reply_days
FROM app.letterhead
WHERE county_code = :county
ORDER BY letterhead_id DESC
LIMIT 1
