-- One row per community, month (its first day) and attribute.
-- measure certificates 出具证明（份）：台账中采纳的各行所登记的证明份数之和，按出具日期计入当月；作废和未予出具的不计
-- measure ledger_rows 台账行数（行）：台账中采纳的行数；一行可以登记几份证明
-- measure non_compliant 不合规证明（份）：按份计的不应由社区出具和文件外的证明，计在要求出具的单位名下
SELECT
    region.region_code AS community_code,
    counted.month,
    attribute.attribute,
    counted.certificates,
    IF(attribute.non_compliant, counted.certificates, 0) AS non_compliant,
    counted.ledger_rows
FROM (
    SELECT
        community_id,
        CAST(trunc(issued_on, 'MM') AS DATE) AS month,
        attribute_id,
        sum(quantity) AS certificates,
        count(*) AS ledger_rows
    FROM fact
    GROUP BY community_id, month, attribute_id
) AS counted
JOIN region ON region.region_id = counted.community_id
JOIN attribute USING (attribute_id)
SORT BY community_code, month, attribute
