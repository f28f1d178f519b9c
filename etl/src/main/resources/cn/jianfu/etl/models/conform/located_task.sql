-- One row per accepted row of a ledger of tasks, with its county and the stretch of time within which the same lists hold.
SELECT burden.row_id, burden.name, burden.list AS said_list, region.county_id, task_epoch.epoch
FROM burden
JOIN region ON region.region_id = burden.community_id
JOIN task_epoch ON burden.counted_on BETWEEN task_epoch.first_day AND task_epoch.last_day
WHERE burden.kind = 'tasks'
