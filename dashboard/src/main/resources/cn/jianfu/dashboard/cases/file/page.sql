SELECT b.*, r.name AS county, count(*) OVER () AS found
FROM base b
JOIN mart.region r ON r.region_code = b.county_code
ORDER BY CASE WHEN :sort = 'DUE' THEN b.due END NULLS LAST,
         CASE WHEN :sort = 'SINCE' THEN b.since END NULLS LAST,
         b.non_compliant DESC, b.unit_name, b.item_name, b.case_id
LIMIT :limit OFFSET :offset
