-- Grain: one row, the content of a scan of a case with a township in the scope.
SELECT s.content
FROM app.case_scan s
WHERE s.case_scan_id = :scan
  AND EXISTS (SELECT FROM app.case_township t
              WHERE t.case_id = s.case_id AND t.township_code BETWEEN CAST(:first_township AS char(12)) AND CAST(:last_township AS char(12)))
  AND (NOT :handed_over_only OR EXISTS (SELECT FROM app.case_event e WHERE e.case_id = s.case_id AND e.step = 'HANDED_OVER'))
