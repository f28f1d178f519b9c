-- Grain: one row per township of the scope whose communities were asked, or had been.
SELECT t.township_code, r.name, t.non_compliant, t.communities, t.last_month, t.finding
FROM app.case_township t
JOIN mart.region r ON r.region_code = t.township_code
WHERE t.case_id = :case_id AND t.township_code BETWEEN CAST(:first_township AS char(12)) AND CAST(:last_township AS char(12))
ORDER BY t.non_compliant DESC, t.township_code
