-- One row per community, unit that demands signboards, day since when they stand (null when the register does not say), and stretch of days in
-- which they do: until stands_to, when another register took this one's place. What was gone before its register began has no such day.
-- partitioned by community_code
-- measure pieces 牌子和上墙制度（块）：登记的数量合计，没有填写数量的按一块
-- measure entries 登记行数（行）：挂牌和上墙制度台账登记的行数
-- measure upright 竖牌（块）：大门两侧的竖牌
-- measure marks 门头标识（个）：门头上的标识
-- measure guides 引导牌（块）：墙体引导牌
-- measure awards 奖状奖牌（块）：办公场所内外的奖状、奖牌
-- measure wall_rules 上墙制度（项）：上墙的内部管理制度
-- measure pledges 责任书（份）：公示或签订的目标责任书
-- measure person_hours 挂牌工时（人·小时）：每块牌子、每项制度制作悬挂的时间，计入挂牌当月
SELECT
    community_code,
    unit_id,
    since,
    stands_from,
    stands_to,
    sum(pieces) AS pieces,
    count(*) AS entries,
    coalesce(sum(pieces) FILTER (WHERE sort = 'UPRIGHT'), 0) AS upright,
    coalesce(sum(pieces) FILTER (WHERE sort = 'MARK'), 0) AS marks,
    coalesce(sum(pieces) FILTER (WHERE sort = 'GUIDE'), 0) AS guides,
    coalesce(sum(pieces) FILTER (WHERE sort = 'AWARD'), 0) AS awards,
    coalesce(sum(pieces) FILTER (WHERE sort = 'WALL_RULES'), 0) AS wall_rules,
    coalesce(sum(pieces) FILTER (WHERE sort = 'PLEDGE'), 0) AS pledges,
    sum(person_hours) AS person_hours
FROM signboard
GROUP BY community_code, unit_id, since, stands_from, stands_to
SORT BY community_code, unit_id, since, stands_from
