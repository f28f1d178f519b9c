UPDATE app.case_file c
SET assignee = :assignee, deputy = :deputy
WHERE case_id = :case_id
  AND NOT EXISTS (SELECT FROM unnest(ARRAY[CAST(:assignee AS text), CAST(:deputy AS text)]) AS name
                  WHERE name IS NOT NULL
                    AND NOT EXISTS (SELECT FROM app.account a
                                    WHERE a.username = name AND a.enabled AND a.role IN ('COUNTY_OFFICE', 'TOWNSHIP_OFFICE')
                                      AND app.county_of(a.scope_code) = c.county_code))
