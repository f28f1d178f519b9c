-- One row per unit, item, community, month (its first day) and attribute.
-- partitioned by community_code
-- measure certificates 出具证明（份）：台账中采纳的各行所登记的证明份数之和，按出具日期计入当月；作废和未予出具的不计
-- measure non_compliant 不合规证明（份）：按份计的不应由社区出具和文件外的证明，计在要求出具的单位名下
SELECT
    unit_id,
    item_id,
    community_code,
    month,
    attribute,
    sum(quantity) AS certificates,
    sum(IF(non_compliant, quantity, 0)) AS non_compliant
FROM fact
GROUP BY unit_id, item_id, community_code, month, attribute
SORT BY unit_id, item_id, community_code, month, attribute
