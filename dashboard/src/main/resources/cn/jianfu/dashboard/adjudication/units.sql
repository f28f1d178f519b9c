-- Grain: one row per unit name (in normal form) with rows in the counties of the scope, filtered; most rows first.
, grouped AS (
    SELECT normal_name AS name,
           (array_agg(unit_name ORDER BY ledger_rows DESC, unit_name))[1] AS written_name,
           sum(ledger_rows) AS certificates,
           sum(ledger_rows) FILTER (WHERE pending_now) AS pending,
           count(DISTINCT county_code) AS counties,
           (array_agg(county_code ORDER BY ledger_rows DESC, unit_name_id))[1] AS county_code,
           CASE WHEN count(DISTINCT unit_key_now) = 1 THEN min(unit_name_now) END AS unit_now,
           max(decision_now) AS decision_now,
           (array_agg(unit_name_id ORDER BY ledger_rows DESC, unit_name_id))[1] AS unit_name_id
    FROM unit_now
    GROUP BY normal_name
), stated AS (
    SELECT g.*, n.confidence, n.machine_reason, m.name AS machine_unit,
           (SELECT max(w.decision_id) FROM app.decision_state w
            WHERE w.kind = 'UNIT' AND w.state = 'WAITING' AND w.name = g.name
              AND (w.scope_code BETWEEN :county_first AND :county_last OR w.scope_code = :scope)) AS waiting
    FROM grouped g
    JOIN mart.unit_name n USING (unit_name_id)
    LEFT JOIN mart.unit m ON m.unit_id = n.machine_unit_id
)
SELECT *, count(*) OVER () AS names
FROM stated
WHERE (CAST(:query AS text) = '' OR strpos(name, :query) > 0 OR strpos(written_name, :query) > 0)
  AND CASE CAST(:state AS text) WHEN 'PENDING' THEN pending > 0 AND waiting IS NULL
                  WHEN 'WAITING' THEN waiting IS NOT NULL
                  WHEN 'PERSON' THEN decision_now IS NOT NULL
                  WHEN 'MACHINE' THEN decision_now IS NULL AND coalesce(pending, 0) = 0
                  ELSE true END
ORDER BY CASE WHEN :state = 'PENDING' THEN pending ELSE certificates END DESC, name
LIMIT :limit OFFSET :offset
