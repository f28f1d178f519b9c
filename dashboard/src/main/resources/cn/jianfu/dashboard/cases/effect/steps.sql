-- Grain: one row, how many letters went out and cases were closed or reopened.
SELECT count(*)
FROM app.case_event
WHERE step IN ('LETTER_SENT', 'STOPPED', 'ADMITTED', 'REPLACED_BY_COMMITMENT', 'REPLACED_BY_CHECK', 'LAW_CHANGE_PROPOSED', 'HANDED_OVER', 'REBOUNDED')
