-- One row per ledger row of a void or refused certificate, of a ledger that counts; the community is null where it cannot be told.
-- A ledger of which no other row was read stands against none and counts.
SELECT
    file.file_id,
    place.community_id,
    place.county_id,
    set_aside.sheet,
    set_aside.row_number,
    set_aside.outcome,
    set_aside.issued_on,
    set_aside.certificate_name,
    set_aside.unit_name,
    set_aside.certificate_number,
    set_aside.message
FROM (SELECT * FROM intake_record WHERE record = 'SET_ASIDE') AS set_aside
JOIN file USING (sha256)
JOIN counted_file ON counted_file.file_id = file.file_id
JOIN place
    ON place.file_id = file.file_id
    AND place.community_name <=> set_aside.community_name
    AND place.heading_community <=> set_aside.heading_community
LEFT JOIN standing ON standing.file_id = file.file_id AND standing.ledger = 'certificates'
WHERE file.is_first AND coalesce(standing.counts, true)
