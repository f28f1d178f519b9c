-- One row per matter: a meeting, form, document, inspection, group, signboard or task, however many communities entered it.
-- measure communities 涉及社区（个）：登记了这件事的社区数；事情只算一件，工时按社区各算各的
-- measure person_hours 负担工时（人·小时）：这件事给所有社区造成的工时合计；工作群和APP为每月工时
SELECT
    matter_id,
    kind,
    unit_id,
    min_by(name, struct(counted_on, row_id)) AS name,
    min(counted_on) AS first_on,
    max(counted_on) AS last_on,
    CAST(count(DISTINCT community_code) AS INT) AS communities,
    count(*) AS entries,
    sum(person_hours) AS person_hours
FROM burden_hours
GROUP BY matter_id, kind, unit_id
