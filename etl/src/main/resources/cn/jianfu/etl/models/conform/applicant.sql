-- One row per accepted ledger row that names an applicant; the name is encrypted since intake.
SELECT
    fact.certificate_id,
    intake_row.encrypted_applicant AS encrypted_name
FROM fact
JOIN file ON file.file_id = fact.file_id
JOIN intake_row
    ON intake_row.sha256 = file.sha256
    AND intake_row.sheet = fact.sheet
    AND intake_row.row_number = fact.row_number
WHERE intake_row.encrypted_applicant IS NOT NULL
SORT BY certificate_id
