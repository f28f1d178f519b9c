-- One row per row of a register of signboards, with the sort of board that it is; null when it is none that a cap knows.
SELECT
    row_id,
    community_code,
    unit_id,
    counted_on,
    since,
    stands_from,
    stands_to,
    coalesce(pieces, 1) AS pieces,
    person_hours,
    concat_ws(' ', name, type) AS words,
    CASE
        WHEN coalesce(type, name) LIKE '%责任书%' THEN 'PLEDGE'
        WHEN coalesce(type, name) RLIKE '奖牌|奖状|荣誉|锦旗' THEN 'AWARD'
        WHEN coalesce(type, name) RLIKE '上墙|制度|职责' THEN 'WALL_RULES'
        WHEN coalesce(type, name) RLIKE '引导牌|导视|指引' THEN 'GUIDE'
        WHEN coalesce(type, name) RLIKE '门头' THEN 'MARK'
        WHEN coalesce(type, name) RLIKE '竖牌|挂牌|门口牌' THEN 'UPRIGHT'
    END AS sort
FROM burden_hours
WHERE kind = 'signboards'
