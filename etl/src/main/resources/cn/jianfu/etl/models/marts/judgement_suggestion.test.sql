-- Suggestions are made for judgements that there are, of items that there are.
SELECT concat('unknown judgement ', judgement_id) AS problem
FROM mart_judgement_suggestion AS said
WHERE NOT EXISTS (SELECT 1 FROM mart_judgement WHERE mart_judgement.judgement_id = said.judgement_id)
UNION ALL
SELECT concat('unknown item ', item_id)
FROM mart_judgement_suggestion AS said
WHERE NOT EXISTS (SELECT 1 FROM mart_item WHERE mart_item.item_id = said.item_id)
