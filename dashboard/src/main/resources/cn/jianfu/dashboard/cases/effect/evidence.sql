-- Grain: one row per case with a letter, of one county.
WITH exposure AS (
    SELECT w.window_id, w.before_from, w.before_to, w.after_from, w.after_to, w.look, w.next_look, w.months_after,
           coalesce(sum(m.exposure) FILTER (WHERE NOT m.after), 0) AS before, coalesce(sum(m.exposure) FILTER (WHERE m.after), 0) AS after,
           count(*) FILTER (WHERE NOT m.after) AS months_before,
           w.months_after * (SELECT count(*) FROM mart.region r WHERE r.level = 'COMMUNITY' AND app.county_of(r.region_code) = w.county_code) AS due
    FROM effect_window w
    LEFT JOIN effect_month m USING (window_id)
    WHERE w.county_code = :county
    GROUP BY w.window_id, w.before_from, w.before_to, w.after_from, w.after_to, w.look, w.next_look, w.months_after, w.county_code
), spread AS (
    SELECT e.window_id, sum(n.squares * e.before / n.before - n.before) AS pearson, count(*) * (e.months_before - 1) AS freedom
    FROM exposure e
    JOIN effect_case n USING (window_id)
    WHERE n.before >= e.months_before AND e.months_before > 1 AND n.before > 0
    GROUP BY e.window_id, e.months_before
), peer AS (
    SELECT e.window_id, count(*) AS cases, coalesce(sum(n.before), 0) AS certificates, coalesce(sum(CAST(n.before AS double precision) ^ 2), 0) AS squares
    FROM exposure e
    JOIN app.case_file c ON c.county_code = :county AND c.first_month <= greatest(e.before_to, e.after_to)
    LEFT JOIN effect_case n USING (window_id, case_id)
    GROUP BY e.window_id
), other AS (
    SELECT n.window_id, c.attribute, count(*) FILTER (WHERE n.before > 0) AS cases, sum(n.before) AS before, sum(n.after) AS after
    FROM effect_case n
    JOIN app.case_file c USING (case_id)
    WHERE c.letters = 0 AND c.county_code = :county
    GROUP BY 1, 2
), fresh AS (
    SELECT n.window_id, c.unit_key, sum(n.after) AS moved
    FROM effect_case n
    JOIN app.case_file c USING (case_id)
    WHERE n.before = 0 AND c.county_code = :county
    GROUP BY 1, 2
)
SELECT c.case_id, e.before_from, e.before_to, e.after_from, e.after_to, e.look, e.next_look, e.months_before,
       coalesce(n.before, 0) AS before_certificates, e.before AS before_exposure, coalesce(n.after, 0) AS after_certificates, e.after AS after_exposure, e.due AS after_due,
       CASE WHEN coalesce(n.before, 0) > 0 THEN coalesce(f.moved, 0) ELSE 0 END AS moved,
       coalesce(o.cases, 0) AS other_cases, coalesce(o.before, 0) AS other_before, coalesce(o.after, 0) AS other_after,
       coalesce(s.pearson, 0) AS pearson, coalesce(s.freedom, 0) AS freedom, p.cases AS peer_cases, p.certificates AS peer_certificates, p.squares AS peer_squares
FROM effect_sent t
JOIN app.case_file c USING (case_id)
JOIN exposure e USING (window_id)
JOIN peer p USING (window_id)
LEFT JOIN spread s USING (window_id)
LEFT JOIN effect_case n USING (window_id, case_id)
LEFT JOIN other o ON o.window_id = t.window_id AND o.attribute = c.attribute
LEFT JOIN fresh f ON f.window_id = t.window_id AND f.unit_key = c.unit_key
ORDER BY c.case_id
