-- One row per accepted ledger row, with how many certificates it stands for and the place in the file where it stands. Applicants are not here.
-- partitioned by community_code
SELECT
    certificate_id, community_code, issued_on, unit_id, item_id, attribute, certificate_number, name AS certificate_name, unit_name, clerk, quantity,
    quantity_written, file_id, sheet, row_number
FROM fact
SORT BY community_code, issued_on, certificate_id
