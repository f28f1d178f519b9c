-- One row per community, month (its first day) and attribute.
-- partitioned by community_code
-- measure certificates 出具证明（份）：台账中采纳的各行所登记的证明份数之和，按出具日期计入当月；作废和未予出具的不计
-- measure ledger_rows 台账行数（行）：台账中采纳的行数；一行可以登记几份证明
-- measure non_compliant 不合规证明（份）：按份计的不应由社区出具和文件外的证明，计在要求出具的单位名下
SELECT
    community_code,
    month,
    attribute,
    sum(quantity) AS certificates,
    sum(IF(non_compliant, quantity, 0)) AS non_compliant,
    count(*) AS ledger_rows
FROM fact
GROUP BY community_code, month, attribute
SORT BY community_code, month, attribute
