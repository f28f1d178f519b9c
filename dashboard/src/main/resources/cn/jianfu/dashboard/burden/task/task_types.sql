-- Grain: one row per list and type with rows in the scope and period; by list, the most rows first. Rows whose list only the ledger says have no type.
SELECT i.item_code, t.list, i.name, i.number, i.content, i.basis, count(*) AS entries,
       count(DISTINCT b.unit_id) FILTER (WHERE u.standing <> 'UNSTATED') AS units, count(DISTINCT b.community_code) AS communities, sum(b.person_hours) AS hours
FROM mart.task_row t
JOIN mart.burden_row b USING (row_id)
JOIN mart.task_item i USING (item_id)
JOIN mart.unit u ON u.unit_id = b.unit_id
WHERE b.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND b.counted_on BETWEEN :from AND :to
GROUP BY i.item_id, i.item_code, t.list, i.name, i.number, i.content, i.basis
ORDER BY array_position(ARRAY['EXCLUDED', 'UNLISTED', 'PENDING', 'ASSIST', 'DUTY'], t.list), entries DESC, i.item_id
