-- Grain: one row per certificate name as written, county and stretch of days of the catalogue that is asked about, with what the published run judged.
-- Stretches are counted as the catalogue counts them: the number of :starts on or before the day.
SELECT c.certificate_name, app.county_of(c.community_code) AS county_code,
       width_bucket(c.issued_on, CAST(:starts AS date[])) AS stretch,
       j.attribute, j.item_id, i.item_code, j.judge = 'PERSON' AS by_person, sum(c.quantity) AS certificates
FROM mart.certificate c
JOIN mart.judgement j
  ON j.certificate_name = c.certificate_name AND j.county_code = app.county_of(c.community_code)
 AND c.issued_on BETWEEN coalesce(j.first_day, '-infinity') AND coalesce(j.last_day, 'infinity')
JOIN mart.item i ON i.item_id = j.item_id
GROUP BY 1, 2, 3, 4, 5, 6, 7
ORDER BY 1, 2, 3
