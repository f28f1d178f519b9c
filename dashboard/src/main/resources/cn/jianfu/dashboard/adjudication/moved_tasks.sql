-- Grain: no query of its own; comes after now.sql. moved: one row per ledger row of a task in the scope and period that the decisions in force now
-- would move against the published run, with its list and unit before and now.
, changed_task AS (
    SELECT * FROM task_now WHERE decision_now IS DISTINCT FROM decision_id
), changed_unit AS (
    SELECT n.*
    FROM unit_now n
    JOIN mart.unit u USING (unit_id)
    WHERE n.unit_key_now <> coalesce(u.unit_code, u.region_code || ':' || u.name)
), touched AS (
    SELECT t.row_id
    FROM changed_task
    JOIN mart.task_row t USING (judgement_id)
    UNION
    SELECT b.row_id
    FROM changed_unit n
    JOIN mart.burden_row b ON b.kind = 'tasks' AND b.unit_id = n.unit_id AND b.unit_name = n.unit_name
                          AND left(b.community_code, 6) = left(n.county_code, 6)
), moved AS (
    SELECT t.list AS list_before,
           CASE WHEN n.judgement_id IS NULL THEN t.list ELSE coalesce(n.decided_now, t.undecided_list) END AS list_now,
           coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_before,
           u.name AS name_before,
           coalesce(m.unit_key_now, u.unit_code, u.region_code || ':' || u.name) AS unit_now,
           coalesce(m.unit_name_now, u.name) AS name_now
    FROM touched
    JOIN mart.task_row t USING (row_id)
    JOIN mart.burden_row b USING (row_id)
    JOIN mart.unit u ON u.unit_id = b.unit_id
    LEFT JOIN changed_task n ON n.judgement_id = t.judgement_id
    LEFT JOIN changed_unit m ON m.unit_name = b.unit_name AND left(m.county_code, 6) = left(b.community_code, 6)
    WHERE b.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND b.counted_on BETWEEN :from AND :to
)
