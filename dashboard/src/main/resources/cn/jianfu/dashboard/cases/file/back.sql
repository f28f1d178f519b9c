-- Says on each case whose demand was gone, and is in the published run, that it is back.
WITH back AS (
    UPDATE app.case_file c
    SET events = events + 1
    WHERE non_compliant = 0
      AND EXISTS (SELECT FROM case_demand d
                  WHERE d.county_code = c.county_code AND d.unit_key = c.unit_key AND d.item_code = c.item_code)
    RETURNING case_id, events
)
INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, reason)
SELECT case_id, events, 'DEMAND_BACK', :today, '', '系统', '批次 ' || :run_id
FROM back
