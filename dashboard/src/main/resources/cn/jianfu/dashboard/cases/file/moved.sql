-- Grain: one row per case whose demand went in this run because its unit's name was found to be another unit's, which has a case for the same item: the one that goes on.
CREATE TEMP TABLE case_moved ON COMMIT DROP AS
SELECT DISTINCT ON (c.case_id) c.case_id AS from_case, c.unit_name AS from_name, n.case_id AS to_case, n.unit_name AS to_name
FROM app.case_file c
JOIN app.case_event e ON e.case_id = c.case_id AND e.number = c.events AND e.step = 'DEMAND_GONE'
JOIN mart.unit_name w ON w.county_code = c.county_code AND c.unit_name IN (w.unit_name, w.normal_name)
JOIN mart.unit u USING (unit_id)
JOIN app.case_file n
  ON n.county_code = c.county_code AND n.item_code = c.item_code AND n.unit_key = app.unit_key(u.unit_code, u.region_code, u.name) AND n.case_id <> c.case_id
WHERE n.non_compliant > 0 AND e.recorded_at >= transaction_timestamp()
ORDER BY c.case_id, w.ledger_rows DESC, n.case_id
