-- One row per accepted row of a ledger of tasks: what it says of the lists itself, what holds without a person, and what holds.
-- Without a person: where software and ledger say the same, or one of them nothing, the other counts; where they differ nobody has decided yet (marked_burden).
SELECT
    row_id,
    community_code,
    task_name_id,
    list AS said_list,
    undecided_list,
    task_list AS list,
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
    disputed
FROM burden_hours
WHERE kind = 'tasks'
