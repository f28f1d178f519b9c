-- Grain: one row per breach found, a page of them, the latest first. Only a page gets its words: a city has a hundred thousand.
, page AS (
    SELECT *, count(*) OVER () AS total
    FROM found
    ORDER BY on_day DESC, cap_code, breach_id
    LIMIT :limit OFFSET :offset
)
SELECT c.code, b.measure, c.label, c.sentence, b.document, c.document_number, c.strength, c.valid_from, c.unit,
       b.grain, b.value, b.cap_limit, b.on_day, b.year, b.unit_key, b.unit_name, p.name AS community,
       r.name AS matter, upper(b.kind) AS row_topic, f.path, r.sheet, r.row_number, b.total
FROM page b
JOIN mart.cap c ON c.code = b.cap_code
LEFT JOIN mart.burden_row r USING (row_id)
LEFT JOIN mart.ledger_file f USING (file_id)
LEFT JOIN mart.region p ON p.region_code = b.community_code
ORDER BY b.on_day DESC, b.cap_code, b.breach_id
