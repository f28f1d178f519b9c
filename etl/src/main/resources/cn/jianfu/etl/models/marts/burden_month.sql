-- One row per community, month (its first day), kind of burden and unit that causes it. Certificates stand beside the others in the same unit.
-- partitioned by community_code
-- measure entries 登记行数（行）：当月台账登记的行数；证明为份数；工作群和APP为当月存续的个数，牌子为当月新挂的个数
-- measure person_hours 负担工时（人·小时）：当月给社区造成的工时；各类负担按公开的折算系数折成同一单位，可以相加和比较
SELECT community_code, month, kind, unit_id, count(*) AS entries, CAST(sum(person_hours) AS DECIMAL(28, 4)) AS person_hours
FROM burden_load
GROUP BY community_code, month, kind, unit_id
UNION ALL
SELECT community_code, month, 'certificates', unit_id, entries, person_hours
FROM certificate_load
