-- One row per cap: what a document limits, since when and where, and how strictly.
SELECT
    code, measure, label, operator, cap_limit, unit, condition, unit_level, region_prefix, document, document_number, valid_from, valid_to,
    strength, source, sentence
FROM cap
