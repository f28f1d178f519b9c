-- Says on each case that takes others in which ones.
WITH told AS (
    UPDATE app.case_file c SET events = events + 1
    FROM (SELECT to_case, string_agg('“' || from_name || '”（案件 ' || from_case || '）', '、' ORDER BY from_case) AS others FROM case_moved GROUP BY to_case) m
    WHERE m.to_case = c.case_id
    RETURNING c.case_id, c.events, m.others
)
INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, reason)
SELECT case_id, events, 'CONTINUED', :today, '', '系统', left(others, 400) || ' 认定为本单位，批次 ' || :run_id || ' 起并入本案计数，原来的办理经过保留在原案'
FROM told
