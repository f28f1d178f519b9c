-- Grain: one row per breach of a cap in the scope and period: a ledger row or a community of the scope, or a unit of the scope in a year.
SELECT b.breach_id, c.code, c.measure, c.label, c.operator, c.sentence, c.document, c.document_number, c.strength, c.valid_from, c.unit,
       b.grain, b.value, b.cap_limit, b.on_day, b.year,
       coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key, u.name AS unit_name,
       p.region_code AS community_code, p.name AS community,
       r.name AS matter, upper(r.kind) AS row_topic, f.path, r.sheet, r.row_number
FROM mart.cap_breach b
JOIN mart.cap c ON c.code = b.cap_code
LEFT JOIN mart.burden_row r USING (row_id)
LEFT JOIN mart.ledger_file f USING (file_id)
LEFT JOIN mart.unit u ON u.unit_id = b.unit_id
LEFT JOIN mart.region p ON p.region_code = coalesce(b.community_code, r.community_code)
WHERE CASE b.grain
          WHEN 'UNIT_YEAR' THEN u.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
                                AND b.year BETWEEN extract(year FROM CAST(:from AS date)) AND extract(year FROM CAST(:to AS date))
          ELSE coalesce(b.community_code, r.community_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
               AND b.on_day BETWEEN :from AND :to
      END
  AND (CAST(:document AS text) IS NULL OR c.document = :document)
  AND (CAST(:kind AS text) IS NULL OR r.kind = :kind OR (r.kind IS NULL AND c.measure IN (:measures)))
  AND (CAST(:unit AS text) IS NULL OR coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit)
ORDER BY b.on_day DESC, c.code, b.breach_id
