-- Grain: one row per attribute, or list of tasks: certificates or tasks of the scope and period as published, and with the decisions in force now.
-- Comes after now.sql and moved_certificates.sql or moved_tasks.sql.
, leaving AS (
    SELECT attribute_before AS attribute, sum(entries) AS entries FROM moved GROUP BY 1
), coming AS (
    SELECT attribute_now AS attribute, sum(entries) AS entries FROM moved GROUP BY 1
)
SELECT attribute, p.entries AS before, p.entries - coalesce(l.entries, 0) + coalesce(c.entries, 0) AS now
FROM published_attribute p
LEFT JOIN leaving l USING (attribute)
LEFT JOIN coming c USING (attribute)
ORDER BY p.place
