-- One row per community, unit that demands groups or apps, day since when they stand (null when the register does not say), and stretch of days in
-- which they do: until stands_to, when another register took this one's place. What was gone before its register began has no such day.
-- partitioned by community_code
-- measure chats 工作群（个）：要求社区人员加入的微信、QQ等工作群
-- measure apps 政务APP和平台（个）：要求社区人员使用的APP、小程序、公众号和系统
-- measure entries 登记行数（行）：工作群和政务APP台账登记的行数
-- measure sign_in 要求打卡签到（个）：有打卡签到要求的工作群和APP
-- measure points 要求积分排名（个）：有积分排名要求的工作群和APP
-- measure online_time 要求在线时长（个）：有在线时长要求的工作群和APP
-- measure minutes_a_day 每日用时（分钟）：登记的每日用时合计
-- measure person_hours 指尖工时（人·小时/月）：每日用时×每月工作日，有强制要求的另加
SELECT
    community_code,
    unit_id,
    since,
    stands_from,
    stands_to,
    count_if(coalesce(type, name) LIKE '%群') AS chats,
    count_if(coalesce(type, name) NOT LIKE '%群') AS apps,
    count(*) AS entries,
    count_if(sign_in) AS sign_in,
    count_if(points) AS points,
    count_if(online_time) AS online_time,
    coalesce(sum(minutes_a_day), 0) AS minutes_a_day,
    sum(person_hours) AS person_hours
FROM burden_hours
WHERE kind = 'groups'
GROUP BY community_code, unit_id, since, stands_from, stands_to
SORT BY community_code, unit_id, since, stands_from
