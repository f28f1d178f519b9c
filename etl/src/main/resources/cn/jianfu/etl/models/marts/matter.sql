-- One row per matter: a meeting, form, document, inspection, group, signboard or task, however many communities entered it.
-- measure communities 涉及社区（个）：登记了这件事的社区数；事情只算一件，工时按社区各算各的
-- measure person_hours 负担工时（人·小时）：这件事给所有社区造成的工时合计；工作群和APP为每月工时
SELECT
    burden.matter_id,
    burden.kind,
    burden.unit_id,
    min(burden.name) AS name,
    min(burden.counted_on) AS first_on,
    max(burden.counted_on) AS last_on,
    CAST(count(DISTINCT burden.community_id) AS INT) AS communities,
    count(*) AS entries,
    sum(burden_hours.person_hours) AS person_hours
FROM burden
JOIN burden_hours USING (row_id)
GROUP BY burden.matter_id, burden.kind, burden.unit_id
