-- Grain: one row per unit with breaches that would be added or gone, most first; one for communities that are held against caps themselves.
SELECT coalesce(u.name, '社区（牌子等按社区核对的）') AS name,
       sum(f.before) AS before, sum(f.after) AS after, sum(f.added) AS added, sum(f.gone) AS gone
FROM app.cap_trial_figure f
LEFT JOIN mart.unit u ON u.unit_id = f.unit_id
WHERE f.cap_trial_id = :trial
GROUP BY u.unit_id, u.name
HAVING sum(f.added) + sum(f.gone) > 0
ORDER BY sum(f.added) + sum(f.gone) DESC, u.name
