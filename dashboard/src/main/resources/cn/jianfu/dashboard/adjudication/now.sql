-- Grain: no query of its own; what others begin with. What is judged when the decisions in force now are held against the published run.
-- decision_here: one row per kind, county and name with a decision in force there, the county's own before the city's.
-- name_now: one row per judgement; task_now: one row per judgement of a task; unit_now: one row per unit name; each with what it comes to now.
-- changed_unit: those of unit_now that mean another unit than in the published run.
WITH decision_here AS (
    SELECT DISTINCT ON (d.kind, county.region_code, d.name, d.purpose) county.region_code AS county_code, d.*
    FROM (SELECT county_code AS region_code FROM mart.judgement WHERE county_code BETWEEN :county_first AND :county_last
          UNION SELECT county_code FROM mart.unit_name WHERE county_code BETWEEN :county_first AND :county_last) county
    JOIN app.decision_in_force d
      ON d.scope_code IN (county.region_code, CAST(rpad(left(county.region_code, 4), 12, '0') AS char(12)))
    ORDER BY d.kind, county.region_code, d.name, d.purpose, (d.scope_code = county.region_code) DESC
), name_now AS (
    SELECT j.*, d.decision_id AS decision_now,
           coalesce(d.attribute, j.machine_attribute) AS attribute_now
    FROM mart.judgement j
    LEFT JOIN decision_here d ON d.kind = 'CERTIFICATE' AND d.county_code = j.county_code
                             AND d.name = j.normal_name AND d.purpose = j.normal_purpose
    WHERE j.county_code BETWEEN :county_first AND :county_last
), task_now AS (
    SELECT j.*, d.decision_id AS decision_now, d.attribute AS decided_now,
           coalesce(d.attribute, j.undecided_list) AS list_now,
           CASE WHEN d.decision_id IS NULL THEN j.open ELSE 0 END AS pending_now
    FROM mart.task_judgement j
    LEFT JOIN decision_here d ON d.kind = 'TASK' AND d.county_code = j.county_code AND d.name = j.normal_name
    WHERE j.county_code BETWEEN :county_first AND :county_last
), unit_now AS (
    SELECT n.*, coalesce(d.decision_id, whole.decision_id) AS decision_now,
           CASE WHEN whole.decision_id IS NOT NULL THEN whole.target_code
                WHEN d.decision_id IS NOT NULL THEN coalesce(d.target_code, CASE WHEN n.unstated THEN 'UNSTATED' END, 'OWN:' || n.county_code || ':' || n.normal_name)
                WHEN machine.unit_id IS NOT NULL THEN machine.unit_code
                WHEN n.unstated THEN 'UNSTATED'
                ELSE n.county_code || ':' || n.unit_name END AS unit_key_now,
           CASE WHEN machine.unit_id IS NULL AND n.unstated AND d.target_code IS NULL THEN '未写明单位'
                ELSE coalesce(d.target_name, whole.target_name, machine.name, n.unit_name) END AS unit_name_now,
           d.decision_id IS NULL AND machine.unit_id IS NULL AS pending_now,
           d.decision_id IS NULL AND coalesce(machine.standing = 'PROVISIONAL', false) AND confirmed.code IS NULL AS provisional_now
    FROM mart.unit_name n
    LEFT JOIN mart.unit machine ON machine.unit_id = n.machine_unit_id
    LEFT JOIN decision_here d ON d.kind = 'UNIT' AND d.county_code = n.county_code AND d.name = n.normal_name
    -- What was decided of a composed unit, by its full name, holds for all its spellings that have no decision of their own.
    LEFT JOIN decision_here whole ON d.decision_id IS NULL AND machine.standing IN ('PROVISIONAL', 'CONFIRMED')
     AND strpos(machine.unit_code, '/') > 0 AND whole.kind = 'UNIT' AND whole.county_code = n.county_code
     AND whole.name = substr(machine.unit_code, strpos(machine.unit_code, '/') + 1) AND whole.target_code IS NOT NULL
    LEFT JOIN (SELECT DISTINCT target_code AS code FROM app.decision_in_force WHERE kind = 'UNIT') confirmed
      ON confirmed.code = machine.unit_code
    WHERE n.county_code BETWEEN :county_first AND :county_last
), changed_unit AS (
    SELECT n.*
    FROM unit_now n
    JOIN mart.unit u USING (unit_id)
    WHERE n.unit_key_now <> coalesce(u.unit_code, u.region_code || ':' || u.name)
)
