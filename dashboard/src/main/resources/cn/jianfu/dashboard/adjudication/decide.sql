-- Grain: one row, a decision; what the software had judged is written down with it.
WITH decided AS (
    INSERT INTO app.decision
        (kind, scope_code, name, purpose, written_name, written_purpose, target_code, target_name, attribute,
         unit_system, unit_level, unit_region, reason, document, four_eyes, decided_by)
    VALUES (:kind, :scope, :name, :purpose, :written_name, :written_purpose, :target_code, :target_name, :attribute,
            :unit_system, :unit_level, :unit_region, :reason, :document,
            coalesce((SELECT required FROM app.four_eyes WHERE scope_code = :scope ORDER BY four_eyes_id DESC LIMIT 1), false),
            :username)
    RETURNING decision_id, kind
), certificates AS (
    INSERT INTO app.first_judgement
    SELECT d.decision_id, j.county_code, run.run_id, input.catalogue_version, nullif(i.item_code, 'PENDING'), i.name,
           j.machine_attribute, j.confidence, j.machine_reason, j.in_county
    FROM decided d
    CROSS JOIN (
        SELECT DISTINCT ON (county_code) *, sum(certificates) OVER (PARTITION BY county_code) AS in_county
        FROM mart.judgement
        WHERE normal_name = :name AND normal_purpose = :purpose AND county_code BETWEEN :county_first AND :county_last
        ORDER BY county_code, certificates DESC, judgement_id) j
    JOIN mart.item i ON i.item_id = j.machine_item_id
    CROSS JOIN mart.run run
    CROSS JOIN mart.run_decision input
    WHERE d.kind = 'CERTIFICATE'
), units AS (
    INSERT INTO app.first_judgement
    SELECT d.decision_id, n.county_code, run.run_id, input.catalogue_version, u.unit_code, coalesce(u.name, n.unit_name),
           NULL, n.confidence, n.machine_reason, n.in_county
    FROM decided d
    CROSS JOIN (
        SELECT DISTINCT ON (county_code) *, sum(ledger_rows) OVER (PARTITION BY county_code) AS in_county
        FROM mart.unit_name
        WHERE normal_name = :name AND county_code BETWEEN :county_first AND :county_last
        ORDER BY county_code, ledger_rows DESC, unit_name_id) n
    LEFT JOIN mart.unit u ON u.unit_id = n.machine_unit_id
    CROSS JOIN mart.run run
    CROSS JOIN mart.run_decision input
    WHERE d.kind = 'UNIT'
), tasks AS (
    INSERT INTO app.first_judgement
    SELECT d.decision_id, j.county_code, run.run_id, '', nullif(i.item_code, 'PENDING'), i.name,
           j.machine_list, j.confidence, j.machine_reason, j.in_county
    FROM decided d
    CROSS JOIN (
        SELECT DISTINCT ON (county_code) *, sum(entries) OVER (PARTITION BY county_code) AS in_county
        FROM mart.task_judgement
        WHERE normal_name = :name AND county_code BETWEEN :county_first AND :county_last
        ORDER BY county_code, entries DESC, judgement_id) j
    JOIN mart.task_item i ON i.item_id = j.machine_item_id
    CROSS JOIN mart.run run
    WHERE d.kind = 'TASK'
)
SELECT decision_id FROM decided
