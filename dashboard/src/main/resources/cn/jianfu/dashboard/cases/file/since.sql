-- Grain: one row per event of a case after the one that somebody saw last; the last three.
SELECT recorder_name, step, reason, day
FROM (SELECT number, recorder_name, step, reason, to_char(recorded_at AT TIME ZONE 'Asia/Shanghai', 'FMMM"月"FMDD"日"HH24:MI') AS day
      FROM app.case_event
      WHERE case_id = :case_id AND number > :seen
      ORDER BY number DESC
      LIMIT 3) last
ORDER BY number
