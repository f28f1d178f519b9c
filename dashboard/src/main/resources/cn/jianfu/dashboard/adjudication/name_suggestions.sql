-- Grain: one row per item that the software could think of for a judgement, best first; its own decision where it made one.
SELECT i.item_code, i.name, i.attribute, s.confidence, s.known_name
FROM mart.judgement_suggestion s
JOIN mart.item i USING (item_id)
WHERE s.judgement_id = :judgement
UNION ALL
SELECT i.item_code, i.name, j.machine_attribute, j.confidence, i.name
FROM mart.judgement j
JOIN mart.item i ON i.item_id = j.machine_item_id
WHERE j.judgement_id = :judgement AND j.machine_attribute <> 'PENDING'
ORDER BY confidence DESC, item_code
LIMIT 5
