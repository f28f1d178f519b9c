-- One row per accepted ledger row that names an applicant.
SELECT row_id AS certificate_id, encrypted_applicant AS encrypted_name
FROM located
WHERE part = 'CERTIFICATE' AND encrypted_applicant IS NOT NULL
SORT BY certificate_id
