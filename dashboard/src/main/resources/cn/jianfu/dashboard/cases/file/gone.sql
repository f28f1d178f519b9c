-- Says on each case that had a demand, and has none in the published run, that it is gone.
WITH gone AS (
    UPDATE app.case_file c
    SET events = events + 1, non_compliant = 0
    WHERE non_compliant > 0
      AND NOT EXISTS (SELECT FROM case_demand d
                      WHERE d.county_code = c.county_code AND d.unit_key = c.unit_key AND d.item_code = c.item_code)
    RETURNING case_id, events
)
INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, reason)
SELECT case_id, events, 'DEMAND_GONE', :today, '', '系统', '台账更正、单位或事项改判后，批次 ' || :run_id || ' 中已没有这项要求'
FROM gone
