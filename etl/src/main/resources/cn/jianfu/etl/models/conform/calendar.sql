-- One row: the first and last month that the run speaks of, five years at most. A day after its file was last changed is a slip of the pen and
-- stretches nothing.
SELECT greatest(first_month, CAST(add_months(last_month, -59) AS DATE)) AS first_month, last_month
FROM (
    SELECT CAST(trunc(min(day), 'MM') AS DATE) AS first_month, CAST(trunc(max(day), 'MM') AS DATE) AS last_month
    FROM (
        SELECT issued_on AS day, file_id FROM fact
        UNION ALL
        SELECT counted_on, file_id FROM burden WHERE counted_on IS NOT NULL
    )
    JOIN file USING (file_id)
    WHERE day <= CAST(modified_at AS DATE)
)
