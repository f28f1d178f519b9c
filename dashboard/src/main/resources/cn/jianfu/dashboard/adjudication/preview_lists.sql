-- Grain: one row per list: ledger rows of tasks of the scope and period as published, and with the decisions in force now.
, published AS (
    SELECT sum(duty) AS duty, sum(assist) AS assist, sum(excluded) AS excluded, sum(unlisted) AS unlisted, sum(pending) AS pending
    FROM mart.task_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :from_month AND :to_month
), leaving AS (
    SELECT list_before AS list, count(*) AS entries FROM moved GROUP BY 1
), coming AS (
    SELECT list_now AS list, count(*) AS entries FROM moved GROUP BY 1
)
SELECT a.list AS attribute, coalesce(a.entries, 0) AS before,
       coalesce(a.entries, 0) - coalesce(l.entries, 0) + coalesce(c.entries, 0) AS now
FROM published p
CROSS JOIN LATERAL (VALUES (1, 'EXCLUDED', p.excluded), (2, 'UNLISTED', p.unlisted), (3, 'PENDING', p.pending),
                           (4, 'ASSIST', p.assist), (5, 'DUTY', p.duty)) AS a (place, list, entries)
LEFT JOIN leaving l USING (list)
LEFT JOIN coming c USING (list)
ORDER BY a.place
