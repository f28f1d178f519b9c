-- Opens a case for each demand that has none. It was opened by the ledgers, in the first month in which they show the demand; when the program found it is when it was
-- recorded.
WITH opened AS (
    INSERT INTO app.case_file (county_code, unit_key, item_code, opened_on, opened_run, unit_name, unit_system, unit_resolved, item_name, non_compliant,
                               first_month, last_month, state, events, attribute, since)
    SELECT county_code, unit_key, item_code, min(first_month), :run_id, max(unit_name), max(unit_system), bool_or(unit_resolved), max(item_name),
           sum(non_compliant), min(first_month), max(last_month), 'TO_REPORT', 1,
           CASE WHEN 2 * coalesce(sum(prohibited), 0) >= sum(non_compliant) THEN 'PROHIBITED' ELSE 'UNLISTED' END, min(first_month)
    FROM case_demand
    GROUP BY county_code, unit_key, item_code
    ORDER BY sum(non_compliant) DESC, county_code, unit_key, item_code
    ON CONFLICT (county_code, unit_key, item_code) DO NOTHING
    RETURNING case_id, since, attribute
)
INSERT INTO app.case_event (case_id, number, step, happened_on, recorded_by, recorder_name, attribute, reason)
SELECT case_id, 1, 'OPENED', since, '', '系统', attribute, '台账统计发现，批次 ' || :run_id
FROM opened
