-- One row per unit, item, community, month (its first day) and attribute.
-- measure certificates 出具证明（份）：台账中采纳的各行所登记的证明份数之和，按出具日期计入当月；作废和未予出具的不计
-- measure non_compliant 不合规证明（份）：按份计的不应由社区出具和文件外的证明，计在要求出具的单位名下
SELECT
    counted.unit_id,
    counted.item_id,
    region.region_code AS community_code,
    counted.month,
    attribute.attribute,
    counted.certificates,
    IF(attribute.non_compliant, counted.certificates, 0) AS non_compliant
FROM (
    SELECT
        unit_id,
        item_id,
        community_id,
        CAST(trunc(issued_on, 'MM') AS DATE) AS month,
        attribute_id,
        sum(quantity) AS certificates
    FROM fact
    GROUP BY unit_id, item_id, community_id, month, attribute_id
) AS counted
JOIN region ON region.region_id = counted.community_id
JOIN attribute USING (attribute_id)
SORT BY unit_id, item_id, community_code, month, attribute
