-- Grain: one row per county, month of a case's first letter and month in which its reply was due, with the months of which most of the county's ledgers are in.
WITH span AS (
    SELECT l.county_code, min(l.month) AS first_month, max(l.month) AS last_month
    FROM (SELECT county_code, month, count(*) AS communities FROM effect_ledger GROUP BY 1, 2) l
    JOIN (SELECT app.county_of(region_code) AS county_code, count(*) AS communities FROM mart.region WHERE level = 'COMMUNITY' GROUP BY 1) r USING (county_code)
    WHERE 2 * l.communities >= r.communities
    GROUP BY l.county_code
)
SELECT DISTINCT c.county_code, CAST(date_trunc('month', e.happened_on) AS date) AS sent_month, CAST(date_trunc('month', e.due) AS date) AS due_month, s.first_month,
       s.last_month
FROM (SELECT DISTINCT ON (case_id) case_id, happened_on, due FROM app.case_event WHERE step = 'LETTER_SENT' ORDER BY case_id, number) e
JOIN app.case_file c USING (case_id)
JOIN span s USING (county_code)
ORDER BY 1, 2, 3
