-- One row per community, month (its first day) and demanding unit. Columns that count a mark count rows here, and matters on the screens (marked_burden).
-- partitioned by community_code
-- measure forms 填报报表（张）：当月填报的不同报表；同一张报表登记多行只算一张
-- measure entries 登记行数（行）：填表报数台账当月登记的行数
-- measure times 报送次数（次）：登记的报送次数合计；没有填写的不计
-- measure items 填报项数（项）：登记的填报项数合计
-- measure person_hours 填报工时（人·小时）：登记的填报用时；没有填写的按次数和项数折算；要求照片或截图的另加
-- measure not_admitted 清单外报表（行）：台账写明不在年度准入清单内的报表；没有填写的不计
-- measure short_deadline 时限过短的报表（行）：报送期限与布置时间相差不到两天
-- measure photos 要求留痕的报表（行）：要求照片或截图的报表
SELECT
    community_code,
    month,
    unit_id,
    count(DISTINCT matter_id) AS forms,
    count(*) AS entries,
    coalesce(sum(times), 0) AS times,
    coalesce(sum(items), 0) AS items,
    sum(person_hours) AS person_hours,
    count_if(array_contains(marks, 'not_admitted')) AS not_admitted,
    count_if(array_contains(marks, 'short_deadline')) AS short_deadline,
    count_if(array_contains(marks, 'photos')) AS photos
FROM burden_hours
WHERE kind = 'forms'
GROUP BY community_code, month, unit_id
SORT BY community_code, month, unit_id
