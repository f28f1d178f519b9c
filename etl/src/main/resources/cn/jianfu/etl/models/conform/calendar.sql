-- One row per month that the run speaks of: those with a dated row, and those between two of them that are a year apart at most, so that a mistyped year
-- stretches nothing. A day after its file was last changed is a slip of the pen as well. A later month adds months and takes none away.
WITH dated AS (
    SELECT DISTINCT CAST(trunc(day, 'MM') AS DATE) AS month
    FROM (
        SELECT issued_on AS day, file_id FROM fact
        UNION ALL
        SELECT counted_on, file_id FROM burden WHERE counted_on IS NOT NULL
    )
    JOIN file USING (file_id)
    WHERE day <= CAST(modified_at AS DATE)
)
SELECT explode(sequence(
    month,
    IF(next_month <= add_months(month, 12), CAST(add_months(next_month, -1) AS DATE), month),
    INTERVAL 1 MONTH
)) AS month
FROM (SELECT month, lead(month) OVER (ORDER BY month) AS next_month FROM dated)
