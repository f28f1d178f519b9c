-- One row per judgement and item that the software could think of, best first.
SELECT name_id AS judgement_id, place, item_id, confidence, known_name
FROM suggestion
