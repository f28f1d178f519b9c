SELECT b.*, r.name AS county, count(*) OVER () AS found,
       reported.happened_on AS reported_on,
       letter.document AS letter_number, letter.happened_on AS letter_on,
       reply.document AS reply_document, reply.happened_on AS reply_on, reply.reason AS reply_words,
       closing.step AS closing, closing.solution, closing.document AS closing_document, closing.recorder_name AS closed_by,
       (SELECT count(*) FROM app.case_event e WHERE e.case_id = b.case_id AND e.step = 'REBOUNDED') AS rebounds,
       (SELECT count(*) FROM app.case_event e WHERE e.case_id = b.case_id AND e.step IN ('LETTER_SENT', 'REMINDED')) AS contacts
FROM base b
JOIN mart.region r ON r.region_code = b.county_code
LEFT JOIN LATERAL (SELECT happened_on FROM app.case_event e WHERE e.case_id = b.case_id AND e.step = 'REPORTED' ORDER BY number LIMIT 1) reported ON true
LEFT JOIN LATERAL (SELECT document, happened_on FROM app.case_event e WHERE e.case_id = b.case_id AND e.step = 'LETTER_SENT' ORDER BY number DESC LIMIT 1) letter
       ON true
LEFT JOIN LATERAL (SELECT document, happened_on, reason FROM app.case_event e WHERE e.case_id = b.case_id AND e.step = 'REPLIED' ORDER BY number DESC LIMIT 1) reply
       ON true
LEFT JOIN LATERAL (SELECT step, solution, document, recorder_name FROM app.case_event e WHERE e.case_id = b.case_id AND e.step = b.state ORDER BY number DESC LIMIT 1)
       closing ON true
ORDER BY b.non_compliant DESC, b.unit_name, b.item_name, b.case_id
LIMIT :limit OFFSET :offset
