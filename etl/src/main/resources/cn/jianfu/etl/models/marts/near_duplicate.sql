-- One row per two forms of different units that ask for nearly the same, or two meetings of units of different levels on the same matter within
-- five days, with a community that has both on its ledger; the greater matter number second;
-- and per stretch of time in which their ledgers show it.
-- measure pairs 近似重复（对）：不同单位要求的字段重合七成以上的两张报表，或上下级五天内就同一事项召开、同一社区都参加的两次会议
-- measure hours_saved 合并可省工时（人·小时）：两者只留一个，两边都登记的社区可以省下的较小一方的工时
SELECT
    pair.kind,
    pair.one_id,
    pair.other_id,
    pair.similarity,
    pair.shared,
    pair.basis,
    pair.known_from,
    pair.known_to,
    saved.communities,
    saved.hours_saved
FROM similar_pair AS pair
JOIN (
    SELECT
        one_id,
        other_id,
        CAST(count(*) AS INT) AS communities,
        sum(least(one_hours, other_hours)) AS hours_saved
    FROM pair_community
    GROUP BY one_id, other_id
) AS saved
    ON saved.one_id = pair.one_id AND saved.other_id = pair.other_id
