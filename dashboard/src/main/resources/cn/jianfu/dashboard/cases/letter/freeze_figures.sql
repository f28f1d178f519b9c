UPDATE app.letter_case l
SET item_name = c.item_name, certificates = c.non_compliant, first_month = c.first_month, last_month = c.last_month, run_id = :run_id,
    communities = (SELECT coalesce(sum(t.communities), 0) FROM app.case_township t WHERE t.case_id = c.case_id),
    townships = (SELECT count(*) FROM app.case_township t WHERE t.case_id = c.case_id AND t.non_compliant > 0)
FROM app.case_file c
WHERE c.case_id = l.case_id AND l.letter_id = :letter
