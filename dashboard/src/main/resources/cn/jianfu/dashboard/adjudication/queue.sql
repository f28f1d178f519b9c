-- Grain: one row per name of the queue, filtered; those with most waiting rows, or most rows, first. Comes after now.sql and names.sql, tasks.sql or units.sql.
, waited AS (
    SELECT s.*, (SELECT max(w.decision_id) FROM app.decision_state w
                 WHERE w.kind = s.kind AND w.state = 'WAITING' AND w.name = s.name AND w.purpose = s.purpose
                   AND (w.scope_code BETWEEN :county_first AND :county_last OR w.scope_code = :scope)) AS waiting
    FROM stated s
)
SELECT *, count(*) OVER () AS names
FROM waited
WHERE (CAST(:query AS text) = '' OR strpos(name, :query) > 0 OR strpos(written_name, :query) > 0)
  AND CASE CAST(:state AS text) WHEN 'PENDING' THEN pending > 0 AND waiting IS NULL
                  WHEN 'PROVISIONAL' THEN provisional AND waiting IS NULL
                  WHEN 'WAITING' THEN waiting IS NOT NULL
                  WHEN 'PERSON' THEN decision_now IS NOT NULL
                  WHEN 'MACHINE' THEN decision_now IS NULL AND coalesce(pending, 0) = 0
                  ELSE true END
ORDER BY CASE WHEN :state = 'PENDING' THEN pending ELSE certificates END DESC, name, purpose
LIMIT :limit OFFSET :offset
