, placed AS (
    SELECT b.*, count(*) OVER (PARTITION BY state) AS found,
           row_number() OVER (PARTITION BY state ORDER BY CASE WHEN state IN ('LETTER_OUT', 'OVERDUE') THEN due END NULLS LAST, non_compliant DESC, case_id) AS place
    FROM base b
)
SELECT p.*, r.name AS county
FROM placed p
JOIN mart.region r ON r.region_code = p.county_code
WHERE p.place <= :limit
ORDER BY p.state, p.place
