-- A township that asks no more keeps its row.
UPDATE app.case_township t
SET non_compliant = 0, communities = 0
FROM app.case_file c
WHERE c.case_id = t.case_id AND t.non_compliant > 0
  AND NOT EXISTS (SELECT FROM case_demand d
                  WHERE d.county_code = c.county_code AND d.unit_key = c.unit_key AND d.item_code = c.item_code AND d.township_code = t.township_code)
