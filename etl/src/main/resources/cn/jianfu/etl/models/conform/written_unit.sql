-- One row per unit as written and county whose communities write it so, over all ledgers that count, void and refused certificates among them.
SELECT DISTINCT counted_row.unit_name, place.county_id
FROM counted_row
JOIN file USING (sha256)
JOIN place
    ON place.file_id = file.file_id
    AND place.community_name <=> counted_row.community_name
    AND place.heading_community <=> counted_row.heading_community
WHERE file.is_first AND place.community_id IS NOT NULL
UNION
SELECT unit_name, county_id
FROM set_aside_row
WHERE unit_name IS NOT NULL AND county_id IS NOT NULL
