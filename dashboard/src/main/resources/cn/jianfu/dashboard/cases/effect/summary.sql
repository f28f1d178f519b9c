, stopped AS (
    SELECT DISTINCT b.case_id
    FROM base b
    JOIN app.case_event e USING (case_id)
    WHERE e.step IN (:stopped)
), reply AS (
    SELECT e.happened_on - (SELECT max(s.happened_on) FROM app.case_event s WHERE s.case_id = e.case_id AND s.step = 'LETTER_SENT' AND s.number < e.number) AS days
    FROM base b
    JOIN app.case_event e USING (case_id)
    WHERE e.step = 'REPLIED'
)
SELECT count(*) AS letters,
       count(*) FILTER (WHERE finding = 'CLEAR') AS clear,
       count(*) FILTER (WHERE finding = 'UNCHANGED') AS unchanged,
       count(*) FILTER (WHERE finding = 'REBOUND') AS rebound,
       count(*) FILTER (WHERE finding = 'INSUFFICIENT') AS insufficient,
       count(*) FILTER (WHERE ratio IS NOT NULL) AS compared,
       coalesce(sum(saved), 0) AS saved, coalesce(sum(saved_variance), 0) AS saved_variance, coalesce(sum(saved_plain), 0) AS saved_plain,
       (SELECT count(*) FROM stopped) AS stopped,
       (SELECT count(*) FROM stopped t
        WHERE EXISTS (SELECT FROM app.case_event e WHERE e.case_id = t.case_id AND e.step = 'REBOUNDED')
           OR EXISTS (SELECT FROM base b WHERE b.case_id = t.case_id AND b.fresh_rows > 0 AND b.state IN (:stopped))) AS rebounded,
       (SELECT count(*) FROM reply) AS replies,
       (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY days) FROM reply) AS median_days,
       (SELECT max(days) FROM reply) AS longest_days,
       (SELECT count(*) FROM base WHERE state IN ('LETTER_OUT', 'OVERDUE')) AS waiting
FROM said
