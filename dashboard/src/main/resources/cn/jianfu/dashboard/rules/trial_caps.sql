-- Grain: one row per cap that found something, or would.
SELECT cap_code AS name, sum(before) AS before, sum(after) AS after, sum(added) AS added, sum(gone) AS gone
FROM app.cap_trial_figure
WHERE cap_trial_id = :trial
GROUP BY cap_code
HAVING sum(before) + sum(after) > 0
ORDER BY sum(added) + sum(gone) DESC, cap_code
