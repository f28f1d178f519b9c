-- One row per accepted row of a ledger of tasks: on which list it counts, and on whose word.
-- partitioned by row_id of burden_row
SELECT row_id, task_name_id AS judgement_id, item_id, list, said_list, undecided_list, judge, disputed
FROM task
