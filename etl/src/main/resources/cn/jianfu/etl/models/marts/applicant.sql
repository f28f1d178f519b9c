-- One row per accepted ledger row that names an applicant.
-- partitioned by certificate_id of certificate
SELECT row_id AS certificate_id, encrypted_applicant AS encrypted_name
FROM located_certificate
WHERE encrypted_applicant IS NOT NULL
SORT BY certificate_id
