-- Says on each case whose certificate is of another attribute now, which one: that of most of its certificates, 不应由 where there are as many.
WITH now AS (
    SELECT county_code, unit_key, item_code,
           CASE WHEN 2 * coalesce(sum(prohibited), 0) >= sum(non_compliant) THEN 'PROHIBITED' ELSE 'UNLISTED' END AS attribute
    FROM case_demand
    GROUP BY county_code, unit_key, item_code
), rejudged AS (
    UPDATE app.case_file c
    SET events = events + 1, attribute = now.attribute
    FROM now
    WHERE now.county_code = c.county_code AND now.unit_key = c.unit_key AND now.item_code = c.item_code AND now.attribute <> c.attribute
    RETURNING case_id, events, c.attribute
)
INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, attribute, reason)
SELECT case_id, events, 'REJUDGED', :today, '', '系统', attribute, '批次 ' || :run_id
FROM rejudged
