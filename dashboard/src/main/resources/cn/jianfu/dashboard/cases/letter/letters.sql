-- Grain: one row per letter of which a case has a township in the scope; the latest first.
SELECT l.letter_id, l.county_code, r.name AS county, l.kind, l.unit_key, l.unit_name, l.addressee, l.contact, l.state, l.steps, l.drafted_by, l.signed_on, l.number_code,
       l.year, l.number, l.sent_on, l.way, l.due, l.due_checked,
       (SELECT string_agg(coalesce(c.item_name, f.item_name), '、' ORDER BY c.case_id) FROM app.letter_case c JOIN app.case_file f USING (case_id)
        WHERE c.letter_id = l.letter_id) AS items,
       count(*) OVER () AS found
FROM app.letter l
JOIN mart.region r ON r.region_code = l.county_code
WHERE (CAST(:state AS text) IS NULL OR l.state = :state)
  AND (CAST(:letter AS bigint) IS NULL OR l.letter_id = :letter)
  AND (CAST(:case_id AS bigint) IS NULL OR EXISTS (SELECT FROM app.letter_case c WHERE c.letter_id = l.letter_id AND c.case_id = :case_id))
  AND EXISTS (SELECT FROM app.letter_case c
              JOIN app.case_township t USING (case_id)
              JOIN app.case_file f USING (case_id)
              WHERE c.letter_id = l.letter_id AND t.township_code BETWEEN CAST(:first_township AS char(12)) AND CAST(:last_township AS char(12))
                AND (NOT :handed_over_only OR EXISTS (SELECT FROM app.case_event e WHERE e.case_id = f.case_id AND e.step = 'HANDED_OVER')))
ORDER BY l.letter_id DESC
LIMIT :limit OFFSET :offset
