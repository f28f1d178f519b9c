-- What the published run says of each case that it knows.
UPDATE app.case_file c
SET unit_name = d.unit_name, unit_system = d.unit_system, unit_resolved = d.unit_resolved, item_name = d.item_name, non_compliant = d.non_compliant,
    first_month = d.first_month, last_month = d.last_month
FROM (SELECT county_code, unit_key, item_code, max(unit_name) AS unit_name, max(unit_system) AS unit_system, bool_or(unit_resolved) AS unit_resolved,
             max(item_name) AS item_name, sum(non_compliant) AS non_compliant, min(first_month) AS first_month, max(last_month) AS last_month
      FROM case_demand
      GROUP BY county_code, unit_key, item_code) d
WHERE d.county_code = c.county_code AND d.unit_key = c.unit_key AND d.item_code = c.item_code
