-- Grain: one row per breach that would be added or gone, the first of each cap: what it is, whose, and where it stands.
SELECT b.change = 'ADDED' AS added, b.cap_code, b.grain, b.year, b.on_day, b.value, b.cap_limit,
       u.name AS unit_name, p.name AS community, r.name AS matter, f.path, r.sheet, r.row_number
FROM app.cap_trial_breach b
LEFT JOIN mart.burden_row r USING (row_id)
LEFT JOIN mart.ledger_file f USING (file_id)
LEFT JOIN mart.unit u ON u.unit_id = b.unit_id
LEFT JOIN mart.region p ON p.region_code = coalesce(b.community_code, r.community_code)
WHERE b.cap_trial_id = :trial
ORDER BY b.cap_code, added DESC, b.on_day DESC, b.unit_id, b.row_id
