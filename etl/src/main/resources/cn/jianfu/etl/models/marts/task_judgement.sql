-- One row per task as worded, county and stretch of days within which the same lists hold.
SELECT
    task_name.task_name_id AS judgement_id,
    task_name.name AS task_name,
    task_name.normal_name,
    task_name.county_code,
    task_name.first_day,
    task_name.last_day,
    counted.entries,
    counted.open,
    counted.differing,
    counted.undecided_list,
    task_name.decision_id,
    coalesce(task_name.decision_reason, task_name.machine_reason) AS reason,
    task_name.machine_item_id,
    task_name.machine_list,
    task_name.confidence,
    task_name.machine_reason
FROM task_name
JOIN (
    SELECT
        task_name_id,
        count(*) AS entries,
        count_if(undecided_list = 'PENDING') AS open,
        count_if(undecided_list = 'PENDING' AND said_list IS NOT NULL) AS differing,
        IF(count(DISTINCT undecided_list) = 1, min(undecided_list), NULL) AS undecided_list
    FROM task
    GROUP BY task_name_id
) AS counted USING (task_name_id)
SORT BY judgement_id
