-- One row per community, month (its first day) and unit that hands tasks down. Columns that count a mark count rows here, and matters on the screens (marked_burden).
-- partitioned by community_code
-- measure tasks 下派任务（项）：同一单位、同一任务登记多行只算一项
-- measure entries 登记行数（行）：下派任务台账当月登记的行数
-- measure duty 依法履职（行）：属于社区组织依法履行职责清单的任务
-- measure assist 依法协助（行）：属于社区组织依法协助政府工作清单的任务
-- measure excluded 不应承担（行）：属于不应由社区组织承担事项清单的任务，不论是否付费都不得交给社区
-- measure unlisted 清单外（行）：认得出是什么事、三张清单都没有列出、未经准入的任务
-- measure pending 待研判（行）：还没有人定下归哪张清单的任务，含台账所写与软件判定不一致的
-- measure disputed 写法不一致（行）：待研判中台账所写清单与软件判定不一致的任务
-- measure person_hours 任务工时（人·小时）：投入人数×用时
SELECT
    community_code,
    month,
    unit_id,
    count(DISTINCT matter_id) AS tasks,
    count(*) AS entries,
    count_if(array_contains(marks, 'duty')) AS duty,
    count_if(array_contains(marks, 'assist')) AS assist,
    count_if(array_contains(marks, 'excluded')) AS excluded,
    count_if(array_contains(marks, 'unlisted')) AS unlisted,
    count_if(array_contains(marks, 'pending')) AS pending,
    count_if(array_contains(marks, 'disputed')) AS disputed,
    sum(person_hours) AS person_hours
FROM burden_hours
WHERE kind = 'tasks'
GROUP BY community_code, month, unit_id
SORT BY community_code, month, unit_id
