-- Grain: no query of its own; comes after now.sql.
-- moved: one row per task in a ledger of the scope and period that the decisions in force now would move against the published run, with its
-- list and unit before and now.
-- published_attribute: one row per list, published_unit: one row per unit; ledger rows as published, of a unit those that are not the community's (不应承担, 清单外).
, changed_task AS (
    SELECT * FROM task_now WHERE decision_now IS DISTINCT FROM decision_id
), touched AS (
    SELECT t.row_id
    FROM changed_task
    JOIN mart.task_row t USING (judgement_id)
    UNION
    SELECT b.row_id
    FROM changed_unit n
    JOIN mart.burden_row b ON b.kind = 'tasks' AND b.unit_id = n.unit_id AND b.unit_name = n.unit_name
                          AND app.county_of(b.community_code) = n.county_code
), moved AS (
    SELECT 1 AS entries,
           t.list AS attribute_before,
           CASE WHEN n.judgement_id IS NULL THEN t.list ELSE coalesce(n.decided_now, t.undecided_list) END AS attribute_now,
           coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_before,
           u.name AS name_before,
           coalesce(m.unit_key_now, u.unit_code, u.region_code || ':' || u.name) AS unit_now,
           coalesce(m.unit_name_now, u.name) AS name_now
    FROM touched
    JOIN mart.task_row t USING (row_id)
    JOIN mart.burden_row b USING (row_id)
    JOIN mart.unit u ON u.unit_id = b.unit_id
    LEFT JOIN changed_task n ON n.judgement_id = t.judgement_id
    LEFT JOIN changed_unit m ON m.unit_name = b.unit_name AND m.county_code = app.county_of(b.community_code)
    WHERE b.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND b.counted_on BETWEEN :from AND :to
), published_attribute AS (
    SELECT a.place, a.attribute, coalesce(a.entries, 0) AS entries
    FROM (SELECT sum(duty) AS duty, sum(assist) AS assist, sum(excluded) AS excluded, sum(unlisted) AS unlisted, sum(pending) AS pending
          FROM mart.task_month
          WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
            AND month BETWEEN :from_month AND :to_month) p
    CROSS JOIN LATERAL (VALUES (1, 'EXCLUDED', p.excluded), (2, 'UNLISTED', p.unlisted), (3, 'PENDING', p.pending),
                               (4, 'ASSIST', p.assist), (5, 'DUTY', p.duty)) AS a (place, attribute, entries)
), published_unit AS (
    SELECT coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key, min(u.name) AS name,
           sum(d.excluded + d.unlisted) AS entries
    FROM mart.task_month d
    JOIN mart.unit u USING (unit_id)
    WHERE d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND d.month BETWEEN :from_month AND :to_month
    GROUP BY 1
)
