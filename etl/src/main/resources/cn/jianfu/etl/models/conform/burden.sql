-- One row per accepted row of a ledger other than that of certificates.
-- row_id is made as certificate_id is; what the kind does not have is null. counted_on is the day by which the row is dated: its own, else
-- the day by which it was wanted, else the first day of the ledger's period; null in registers (groups, signboards), which say how things stand: from
-- stands_from to stands_to, null elsewhere.
-- matter_id tells one matter from another, however many communities enter it: a meeting or inspection by unit, day and name, a document by unit
-- and number or title, anything else by unit and name.
SELECT
    * EXCEPT (matter_unit_id, name_id, item_id, attribute, non_compliant, name_moved, certificate_number, certificate_name, issued_on,
        encrypted_applicant, clerk, column_name, code, raw_value, message, quantity, quantity_written, outcome, region_code),
    CAST(trunc(counted_on, 'MM') AS DATE) AS month,
    xxhash64(
        kind,
        matter_unit_id,
        CASE
            WHEN kind IN ('meetings', 'inspections') THEN concat(counted_on, name_key)
            WHEN kind = 'documents' AND document_no IS NOT NULL THEN regexp_replace(document_no, '\\s', '')
            ELSE name_key
        END
    ) AS matter_id
FROM (
    SELECT *, lower(regexp_replace(name, '[\\s\\p{Punct}，。；：、“”‘’（）《》〈〉【】〔〕—…·]', '')) AS name_key
    FROM located_burden
)
