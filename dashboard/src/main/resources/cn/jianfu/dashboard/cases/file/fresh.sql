-- Counts, for each case with a letter or a closing, the certificates of days after it. Only months from there on are looked into.
UPDATE app.case_file c
SET fresh_rows = fresh.certificates
FROM (
    SELECT w.case_id, coalesce(sum(r.quantity), 0) AS certificates
    FROM app.case_file w
    LEFT JOIN mart.unit u ON app.unit_key(u.unit_code, u.region_code, u.name) = w.unit_key
    LEFT JOIN mart.item i ON i.item_code = w.item_code
    LEFT JOIN mart.certificate r
      ON r.unit_id = u.unit_id AND r.item_id = i.item_id AND r.issued_on > w.watched_from
     AND r.attribute IN ('PROHIBITED', 'UNLISTED') AND app.county_of(r.community_code) = w.county_code
    WHERE w.watched_from IS NOT NULL
    GROUP BY w.case_id
) fresh
WHERE fresh.case_id = c.case_id AND c.fresh_rows <> fresh.certificates
