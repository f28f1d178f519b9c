-- Suggestions are made for judgements that there are, of items that there are.
SELECT concat('unknown judgement ', judgement_id) AS problem
FROM mart_judgement_suggestion LEFT ANTI JOIN mart_judgement USING (judgement_id)
UNION ALL
SELECT concat('unknown item ', item_id) FROM mart_judgement_suggestion LEFT ANTI JOIN mart_item USING (item_id)
