-- One row per community, month (its first day) and inspecting unit. Columns that count a mark count rows here, and matters on the screens (marked_burden).
-- partitioned by community_code
-- measure inspections 接受督查检查考核（次）：按检查单位、日期、事项认定，同一次检查只算一次
-- measure entries 登记行数（行）：督查检查考核台账当月登记的行数
-- measure minutes 检查用时（分钟）：登记的用时合计
-- measure attendants 陪同人次（人次）：登记的陪同人数合计
-- measure person_hours 迎检工时（人·小时）：陪同人数×用时，加迎检准备
-- measure comprehensive 综合性检查（次）：检查形式或事项写明综合的检查考核
-- measure not_approved 未经批准的检查（行）：台账写明没有经过批准；没有填写的不计
SELECT
    community_code,
    month,
    unit_id,
    count(DISTINCT matter_id) AS inspections,
    count(*) AS entries,
    coalesce(sum(minutes), 0) AS minutes,
    coalesce(sum(attendants), 0) AS attendants,
    sum(person_hours) AS person_hours,
    count(DISTINCT matter_id) FILTER (WHERE array_contains(marks, 'comprehensive')) AS comprehensive,
    count_if(array_contains(marks, 'not_approved')) AS not_approved
FROM burden_hours
WHERE kind = 'inspections'
GROUP BY community_code, month, unit_id
SORT BY community_code, month, unit_id
