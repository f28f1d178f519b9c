-- Grain: one row, why a ledger row has its attribute and its unit, and whether a person or the software said so.
SELECT j.judge = 'PERSON' AS attribute_by_person, j.reason AS attribute_reason, attribute_by.display_name AS attribute_person,
       n.judge = 'PERSON' AS unit_by_person, n.reason AS unit_reason, unit_by.display_name AS unit_person
FROM mart.certificate c
JOIN mart.judgement j
  ON j.certificate_name = c.certificate_name AND j.county_code = app.county_of(c.community_code)
 AND c.issued_on BETWEEN coalesce(j.first_day, '-infinity') AND coalesce(j.last_day, 'infinity')
JOIN mart.unit_name n ON n.unit_name = c.unit_name AND n.county_code = app.county_of(c.community_code)
LEFT JOIN app.decision attribute_decision ON attribute_decision.decision_id = j.decision_id
LEFT JOIN app.account attribute_by ON attribute_by.username = attribute_decision.decided_by
LEFT JOIN app.decision unit_decision ON unit_decision.decision_id = n.decision_id
LEFT JOIN app.account unit_by ON unit_by.username = unit_decision.decided_by
WHERE c.certificate_id = :certificate
