-- One row per accepted ledger row that names an applicant.
SELECT certificate_id, encrypted_name
FROM applicant
ORDER BY certificate_id
