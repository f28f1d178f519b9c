-- A breach has its cap, was on a day on which the cap held, and really is beyond the limit.
SELECT concat('breach ', breach_id, ' is no breach, or its cap did not hold') AS problem
FROM mart_cap_breach
LEFT JOIN mart_cap ON mart_cap.code = mart_cap_breach.cap_code
WHERE mart_cap.code IS NULL
    OR on_day < valid_from
    OR on_day > valid_to
    OR last_day < on_day
    OR (operator = '<=' AND value <= mart_cap.cap_limit)
    OR (operator = '<' AND value < mart_cap.cap_limit)
    OR (operator = '=' AND value = mart_cap.cap_limit)
    OR (operator = '>=' AND value >= mart_cap.cap_limit)
