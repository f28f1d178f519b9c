-- What the published run counts in each township of a case.
INSERT INTO app.case_township (case_id, township_code, non_compliant, communities, last_month)
SELECT c.case_id, d.township_code, d.non_compliant, d.communities, d.last_month
FROM case_demand d
JOIN app.case_file c USING (county_code, unit_key, item_code)
ON CONFLICT (case_id, township_code) DO UPDATE
SET non_compliant = excluded.non_compliant, communities = excluded.communities, last_month = excluded.last_month
