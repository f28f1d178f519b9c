-- Grain: one row, whether every township with certificates in a case says that they are not true.
SELECT coalesce(bool_and(finding IS NOT DISTINCT FROM 'DENIED'), true)
FROM app.case_township
WHERE case_id = :case_id AND non_compliant > 0
