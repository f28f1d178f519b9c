-- Grain: no query of its own; comes before others. found: one row per breach of a cap in the scope and period that the filter lets through: of a ledger row
-- or a community of the scope, or of a unit of the scope in a year. What happened did so within the period; what stands does so at its end, and a unit's year
-- is counted up to there.
WITH found AS (
    SELECT b.breach_id, b.cap_code, b.grain, b.row_id, b.unit_id, b.community_code, b.year, b.value, b.cap_limit,
           CASE WHEN b.last_day IS NULL OR b.grain = 'UNIT_YEAR' THEN b.on_day ELSE CAST(:to AS date) END AS on_day, c.measure, c.document,
           (SELECT r.kind FROM mart.burden_row r WHERE r.row_id = b.row_id) AS kind,
           coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key, u.name AS unit_name
    FROM mart.cap_breach b
    JOIN mart.cap c ON c.code = b.cap_code
    LEFT JOIN mart.unit u ON u.unit_id = b.unit_id
    WHERE CASE b.grain
              WHEN 'UNIT_YEAR' THEN u.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
                                    AND b.year BETWEEN extract(year FROM CAST(:from AS date)) AND extract(year FROM CAST(:to AS date))
                                    AND least(CAST(:to AS date), make_date(b.year, 12, 31)) BETWEEN b.on_day AND b.last_day
              ELSE b.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
                   AND CASE WHEN b.last_day IS NULL THEN b.on_day BETWEEN :from AND :to
                            ELSE CAST(:to AS date) BETWEEN b.on_day AND b.last_day END
          END
      AND (CAST(:document AS text) IS NULL OR c.document = :document)
      AND (CAST(:kind AS text) IS NULL
           OR coalesce((SELECT r.kind = :kind FROM mart.burden_row r WHERE r.row_id = b.row_id), c.measure IN (:measures)))
      AND (CAST(:unit AS text) IS NULL OR coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit)
)
