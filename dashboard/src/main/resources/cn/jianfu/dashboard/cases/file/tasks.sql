SELECT count(*) FILTER (WHERE state IN ('TO_REPORT', 'REPORTED') AND unanswered > 0) AS to_confirm,
       count(*) FILTER (WHERE state IN ('TO_REPORT', 'REPORTED') AND confirmed > 0) AS to_send_up,
       count(*) FILTER (WHERE disputed OR state = 'TO_REPORT' AND EXISTS (
           SELECT FROM app.case_event e WHERE e.case_id = base.case_id AND e.step = 'RETURNED')) AS came_back,
       count(*) FILTER (WHERE state IN ('REPORTED', 'REBOUND') AND unit_resolved) AS to_write,
       count(*) FILTER (WHERE state = 'LETTER_OUT' AND due <= CAST(:soon AS date)) AS due_soon,
       count(*) FILTER (WHERE state = 'REPLIED') AS to_judge,
       count(*) FILTER (WHERE state = 'OVERDUE') AS overdue,
       count(*) FILTER (WHERE fresh_rows > 0 AND state IN (:stopped)) AS rebounds
FROM base
