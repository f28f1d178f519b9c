-- One row per community, month (its first day) and unit that hands tasks down. Columns that count a mark count rows here, and matters on the screens (marked_burden).
-- measure tasks 下派任务（项）：同一单位、同一任务登记多行只算一项
-- measure entries 登记行数（行）：下派任务台账当月登记的行数
-- measure duty 依法履职（行）：台账归入依法履职清单的任务
-- measure assist 依法协助（行）：台账归入依法协助清单的任务
-- measure excluded 不应承担（行）：台账归入不应由社区承担清单的任务
-- measure unlisted 清单外（行）：台账写明不在三张清单上的任务
-- measure not_sorted 未归类（行）：台账没有写明归入哪张清单、等待研判的任务
-- measure person_hours 任务工时（人·小时）：投入人数×用时
SELECT
    region.region_code AS community_code,
    counted.month,
    counted.unit_id,
    counted.tasks,
    counted.entries,
    counted.duty,
    counted.assist,
    counted.excluded,
    counted.unlisted,
    counted.not_sorted,
    counted.person_hours
FROM (
    SELECT
        burden.community_id,
        CAST(trunc(burden.counted_on, 'MM') AS DATE) AS month,
        burden.unit_id,
        count(DISTINCT burden.matter_id) AS tasks,
        count(*) AS entries,
        count_if(array_contains(marks, 'duty')) AS duty,
        count_if(array_contains(marks, 'assist')) AS assist,
        count_if(array_contains(marks, 'excluded')) AS excluded,
        count_if(array_contains(marks, 'unlisted')) AS unlisted,
        count_if(array_contains(marks, 'not_sorted')) AS not_sorted,
        sum(person_hours) AS person_hours
    FROM burden
    JOIN burden_hours USING (row_id)
    WHERE burden.kind = 'tasks'
    GROUP BY burden.community_id, month, burden.unit_id
) AS counted
JOIN region ON region.region_id = counted.community_id
SORT BY community_code, month, unit_id
