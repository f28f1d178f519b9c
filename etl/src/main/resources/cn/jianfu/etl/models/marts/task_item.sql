-- One row per type of task on the lists, per matter known to be on none, and item 0 for tasks that nobody could place.
SELECT item_id, item_code, list, number, name, content, basis, document, source
FROM task_item
