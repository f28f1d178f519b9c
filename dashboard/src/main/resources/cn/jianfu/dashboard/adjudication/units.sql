-- Grain: no query of its own; comes after now.sql, queue.sql comes after it.
-- stated: one row per unit name (in normal form) with rows in the counties of the scope.
, grouped AS (
    SELECT normal_name AS name,
           (array_agg(unit_name ORDER BY ledger_rows DESC, unit_name))[1] AS written_name,
           sum(ledger_rows) AS certificates,
           sum(ledger_rows) FILTER (WHERE pending_now) AS pending,
           count(DISTINCT county_code) AS counties,
           (array_agg(county_code ORDER BY ledger_rows DESC, unit_name_id))[1] AS county_code,
           CASE WHEN count(DISTINCT unit_key_now) = 1 THEN min(unit_name_now) END AS unit_now,
           max(decision_now) AS decision_now,
           bool_or(provisional_now) AS provisional,
           (array_agg(unit_name_id ORDER BY ledger_rows DESC, unit_name_id))[1] AS unit_name_id
    FROM unit_now
    GROUP BY normal_name
), stated AS (
    SELECT 'UNIT' AS kind, '' AS purpose, g.*, n.confidence, n.machine_reason, n.unstated, m.name AS machine_unit, m.unit_code AS machine_code,
           m.system AS machine_system, m.level AS machine_level, m.region_code AS machine_region
    FROM grouped g
    JOIN mart.unit_name n USING (unit_name_id)
    LEFT JOIN mart.unit m ON m.unit_id = n.machine_unit_id
)
