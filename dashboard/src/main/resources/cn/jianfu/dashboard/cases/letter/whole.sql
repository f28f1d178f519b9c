-- Grain: one row, what a letter says in all. A community that was asked for two certificates is one community.
SELECT coalesce(sum(c.non_compliant), 0) AS certificates, min(c.first_month) AS first_month, max(c.last_month) AS last_month,
       (SELECT count(DISTINCT d.community_code)
        FROM app.letter_case lc
        JOIN app.case_file f USING (case_id)
        JOIN mart.unit u ON app.unit_key(u.unit_code, u.region_code, u.name) = f.unit_key
        JOIN mart.item i ON i.item_code = f.item_code
        JOIN mart.unit_demand d ON d.unit_id = u.unit_id AND d.item_id = i.item_id
        WHERE lc.letter_id = :letter AND d.non_compliant > 0 AND app.county_of(d.community_code) = f.county_code) AS communities
FROM app.letter_case l
JOIN app.case_file c USING (case_id)
WHERE l.letter_id = :letter
