-- Grain: one row per ledger row of a task in the scope and period, of one unit, list and type or of all; with whose word counts and why.
SELECT b.counted_on, b.name, b.unit_name, u.name AS resolved_unit, p.name AS community, b.person_hours, b.estimated,
       t.list, t.said_list, t.judge, t.disputed, i.name AS item, j.machine_list, m.name AS machine_item, j.reason,
       f.path, b.sheet, b.row_number, count(*) OVER () AS total
FROM mart.task_row t
JOIN mart.burden_row b USING (row_id)
JOIN mart.task_item i USING (item_id)
JOIN mart.task_judgement j USING (judgement_id)
JOIN mart.task_item m ON m.item_id = j.machine_item_id
JOIN mart.unit u USING (unit_id)
JOIN mart.region p ON p.region_code = b.community_code
JOIN mart.ledger_file f USING (file_id)
WHERE b.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND b.counted_on BETWEEN :from AND :to
  AND (CAST(:unit AS text) IS NULL OR coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit)
  AND CASE CAST(:list AS text) WHEN 'NOT_OURS' THEN t.list IN ('EXCLUDED', 'UNLISTED')
                               WHEN 'DISPUTED' THEN t.disputed
                               ELSE CAST(:list AS text) IS NULL OR t.list = :list END
  AND (CAST(:item AS text) IS NULL OR i.item_code = :item)
ORDER BY b.counted_on, b.community_code, b.row_id
LIMIT :limit OFFSET :offset
