-- One row per accepted row of a ledger of tasks: what it says of the lists itself, what holds without a person, and what holds.
-- Without a person: where software and ledger say the same, or one of them nothing, the other counts; where they differ nobody has decided yet.
WITH held AS (
    SELECT
        located_task.row_id,
        task_name.*,
        located_task.said_list,
        located_task.said_list <> task_name.machine_list AND task_name.machine_list <> 'PENDING' AS differs,
        CASE
            WHEN located_task.said_list IS NULL OR located_task.said_list = task_name.machine_list THEN task_name.machine_list
            WHEN task_name.machine_list = 'PENDING' THEN located_task.said_list
            ELSE 'PENDING'
        END AS undecided_list
    FROM located_task
    JOIN task_name
        ON task_name.name = located_task.name
        AND task_name.county_id = located_task.county_id
        AND task_name.epoch = located_task.epoch
)
SELECT
    row_id,
    task_name_id,
    said_list,
    undecided_list,
    coalesce(decided_list, undecided_list) AS list,
    CASE
        WHEN decided_list IS NOT NULL THEN decided_item_id
        WHEN undecided_list = machine_list THEN machine_item_id
        ELSE 0
    END AS item_id,
    CASE
        WHEN decided_list IS NOT NULL THEN 'PERSON'
        WHEN undecided_list = 'PENDING' THEN 'NOBODY'
        WHEN undecided_list = machine_list THEN 'MACHINE'
        ELSE 'LEDGER'
    END AS judge,
    decided_list IS NULL AND coalesce(differs, false) AS disputed
FROM held
