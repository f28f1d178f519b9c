-- One row per readable ledger row whose community is known, with its file, county and stretch of the catalogue's time.
SELECT
    file.file_id,
    place.community_id,
    place.county_id,
    epoch.epoch,
    intake_row.sheet,
    intake_row.row_number,
    intake_row.issued_on,
    intake_row.certificate_name,
    intake_row.unit_name,
    intake_row.certificate_number,
    intake_row.clerk,
    CAST(intake_row.quantity AS INT) AS quantity,
    intake_row.quantity_written,
    intake_row.encrypted_applicant
FROM intake_row
JOIN file USING (sha256)
JOIN place
    ON place.file_id = file.file_id
    AND place.community_name <=> intake_row.community_name
    AND place.heading_community <=> intake_row.heading_community
JOIN epoch ON intake_row.issued_on BETWEEN epoch.first_day AND epoch.last_day
WHERE file.is_first AND place.community_id IS NOT NULL
