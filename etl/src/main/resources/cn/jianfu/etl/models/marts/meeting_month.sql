-- One row per community, month (its first day) and convening unit. Columns that count a mark count rows here, and matters on the screens (marked_burden).
-- partitioned by community_code
-- measure meetings 参加会议（次）：按召集单位、日期、会议名称认定，同一次会议登记多行只算一次；跨社区汇总时一次会议也只算一次
-- measure entries 登记行数（行）：会议台账当月登记的行数
-- measure minutes 会议时长（分钟）：登记的会议时长合计，没有填写时长的不计
-- measure attendees 参会人次（人次）：登记的参会人数合计
-- measure person_hours 会议工时（人·小时）：参会人数×（会议时长＋现场会议路途）
-- measure over_90 超过90分钟的会议（次）：登记时长超过90分钟的会议
-- measure short_notice 临时通知的会议（次）：通知时间与会议时间在同一天，提前不足一天
-- measure above_township 县级以上召集的会议（次）：召集单位为县级以上，会议直接开到社区
SELECT
    community_code,
    month,
    unit_id,
    count(DISTINCT matter_id) AS meetings,
    count(*) AS entries,
    coalesce(sum(minutes), 0) AS minutes,
    coalesce(sum(attendees), 0) AS attendees,
    sum(person_hours) AS person_hours,
    count_if(array_contains(marks, 'over_90')) AS over_90,
    count_if(array_contains(marks, 'short_notice')) AS short_notice,
    count_if(array_contains(marks, 'above_township')) AS above_township
FROM burden_hours
WHERE kind = 'meetings'
GROUP BY community_code, month, unit_id
SORT BY community_code, month, unit_id
