-- Counts what the windows hold. Only communities with ledgers on both sides of a letter: who sends none has not stopped being asked.
CREATE TEMP TABLE effect_sent ON COMMIT DROP AS
SELECT e.case_id, w.window_id
FROM (SELECT DISTINCT ON (case_id) case_id, happened_on, due FROM app.case_event WHERE step = 'LETTER_SENT' ORDER BY case_id, number) e
JOIN app.case_file c USING (case_id)
JOIN effect_window w
  ON w.county_code = c.county_code AND w.sent_month = date_trunc('month', e.happened_on) AND w.due_month = date_trunc('month', e.due);

CREATE TEMP TABLE effect_panel ON COMMIT DROP AS
SELECT w.window_id, l.community_code
FROM effect_window w
JOIN effect_ledger l USING (county_code)
GROUP BY w.window_id, w.after_from, w.after_to, l.community_code
HAVING bool_or(l.month BETWEEN w.before_from AND w.before_to) AND (w.after_to < w.after_from OR bool_or(l.month BETWEEN w.after_from AND w.after_to));

-- One row per window and month of it, with the communities whose ledgers lie.
CREATE TEMP TABLE effect_month ON COMMIT DROP AS
SELECT w.window_id, l.month, l.month >= w.after_from AS after, count(*) AS exposure
FROM effect_window w
JOIN effect_panel p USING (window_id)
JOIN effect_ledger l ON l.community_code = p.community_code AND (l.month BETWEEN w.before_from AND w.before_to OR l.month BETWEEN w.after_from AND w.after_to)
GROUP BY 1, 2, 3;

-- One row per window, case of the county (with a letter or without) and month.
CREATE TEMP TABLE effect_count ON COMMIT DROP AS
SELECT w.window_id, c.case_id, d.month, sum(d.non_compliant) AS certificates
FROM mart.unit_demand d
JOIN mart.unit u USING (unit_id)
JOIN mart.item i USING (item_id)
JOIN app.case_file c
  ON c.county_code = app.county_of(d.community_code) AND c.unit_key = app.unit_key(u.unit_code, u.region_code, u.name) AND c.item_code = i.item_code
JOIN effect_panel p ON p.community_code = d.community_code
JOIN effect_window w
  ON w.window_id = p.window_id AND w.county_code = c.county_code AND (d.month BETWEEN w.before_from AND w.before_to OR d.month BETWEEN w.after_from AND w.after_to)
WHERE d.non_compliant > 0
GROUP BY 1, 2, 3;

-- One row per window and case: pearson is the part of X² that its months before add, where it has a certificate a month.
CREATE TEMP TABLE effect_case ON COMMIT DROP AS
SELECT n.window_id, n.case_id, coalesce(sum(n.certificates) FILTER (WHERE NOT m.after), 0) AS before, coalesce(sum(n.certificates) FILTER (WHERE m.after), 0) AS after,
       sum(CAST(n.certificates AS double precision) ^ 2 / m.exposure) FILTER (WHERE NOT m.after) AS squares
FROM effect_count n
JOIN effect_month m USING (window_id, month)
GROUP BY n.window_id, n.case_id;
