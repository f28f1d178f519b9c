-- Grain: one row per month in which the unit of a case asked communities of the scope for its item.
SELECT d.month, sum(d.non_compliant) AS certificates
FROM app.case_file c
JOIN mart.unit u ON app.unit_key(u.unit_code, u.region_code, u.name) = c.unit_key
JOIN mart.item i ON i.item_code = c.item_code
JOIN mart.unit_demand d ON d.unit_id = u.unit_id AND d.item_id = i.item_id
WHERE c.case_id = :case_id AND d.non_compliant > 0
  AND app.county_of(d.community_code) = c.county_code
  AND left(d.community_code, 9) || '000' BETWEEN :first_township AND :last_township
GROUP BY d.month
ORDER BY d.month
