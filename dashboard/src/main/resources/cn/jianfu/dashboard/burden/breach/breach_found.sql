-- Grain: no query of its own; comes before others. found: one row per breach of a cap in the scope and period that the filter lets through: of a ledger row
-- or a community of the scope, or of a unit of the scope in a year.
WITH found AS (
    SELECT b.*, c.measure, c.document,
           (SELECT r.kind FROM mart.burden_row r WHERE r.row_id = b.row_id) AS kind,
           coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key, u.name AS unit_name
    FROM mart.cap_breach b
    JOIN mart.cap c ON c.code = b.cap_code
    LEFT JOIN mart.unit u ON u.unit_id = b.unit_id
    WHERE CASE b.grain
              WHEN 'UNIT_YEAR' THEN u.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
                                    AND b.year BETWEEN extract(year FROM CAST(:from AS date)) AND extract(year FROM CAST(:to AS date))
              ELSE b.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
                   AND b.on_day BETWEEN :from AND :to
          END
      AND (CAST(:document AS text) IS NULL OR c.document = :document)
      AND (CAST(:kind AS text) IS NULL
           OR coalesce((SELECT r.kind = :kind FROM mart.burden_row r WHERE r.row_id = b.row_id), c.measure IN (:measures)))
      AND (CAST(:unit AS text) IS NULL OR coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit)
)
