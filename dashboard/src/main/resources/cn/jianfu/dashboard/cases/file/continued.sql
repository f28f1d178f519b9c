-- Says on each case that has moved where it goes on.
WITH told AS (
    UPDATE app.case_file c SET events = events + 1 FROM case_moved m WHERE m.from_case = c.case_id
    RETURNING c.case_id, c.events, m.to_case, m.to_name
)
INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, reason)
SELECT case_id, events, 'CONTINUED', :today, '', '系统', '这个名称已认定为“' || to_name || '”，批次 ' || :run_id || ' 起的数字见案件 ' || to_case
FROM told
