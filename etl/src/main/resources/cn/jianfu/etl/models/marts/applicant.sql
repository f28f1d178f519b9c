-- One row per accepted ledger row that names an applicant.
SELECT certificate_id, encrypted_name
FROM applicant
SORT BY certificate_id
