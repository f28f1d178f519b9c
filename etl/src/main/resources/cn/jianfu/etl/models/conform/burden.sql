-- One row per accepted row of a ledger other than that of certificates.
-- row_id is made as certificate_id is; what the kind does not have is null. counted_on is the day by which the row is dated: its own, else
-- the day by which it was wanted, else the first day of the ledger's period; null in registers (groups, signboards), which say how things stand: from
-- stands_from to stands_to, null elsewhere (register_in_force).
-- matter_id tells one matter from another, however many communities enter it: a meeting or inspection by unit, day and name, a document by unit
-- and number or title, anything else by unit and name.
WITH named AS (
    SELECT
        shiftleft(CAST(file.file_id AS BIGINT), 32)
            + shiftleft(CAST(sheet.sheet_id AS BIGINT), 21)
            + counted_row.row_number AS row_id,
        counted_row.ledger AS kind,
        place.community_id,
        unit_name.unit_id,
        unit_name.matter_unit_id,
        IF(
            counted_row.ledger IN ('groups', 'signboards'),
            NULL,
            coalesce(counted_row.day, counted_row.due_on, intake_file.period_from)
        ) AS counted_on,
        CASE counted_row.ledger
            WHEN 'forms' THEN counted_row.form
            WHEN 'documents' THEN counted_row.title
            WHEN 'groups' THEN counted_row.`group`
            WHEN 'signboards' THEN counted_row.signboard
            WHEN 'tasks' THEN counted_row.task
            ELSE counted_row.subject
        END AS name,
        file.file_id,
        counted_row.* EXCEPT (
            ledger, sha256, kind, day, community_name, heading_community, certificate_number, certificate_name, issued_on, encrypted_applicant, clerk,
            attribute, column_name, code, raw_value, message, rows_read, rows_accepted, rows_quarantined, rows_void,
            rows_refused, quantity, quantity_written, outcome, period_from, period_to,
            layouts, layouts_version, name_said, sheet_number, tally, record
        )
    FROM counted_row
    JOIN file USING (sha256)
    JOIN intake_file USING (sha256)
    JOIN place
        ON place.file_id = file.file_id
        AND place.community_name <=> counted_row.community_name
        AND place.heading_community <=> counted_row.heading_community
    JOIN sheet ON sheet.file_id = file.file_id AND sheet.sheet = counted_row.sheet
    JOIN unit_name ON unit_name.unit_name = counted_row.unit_name AND unit_name.county_id = place.county_id
    WHERE file.is_first AND place.community_id IS NOT NULL AND counted_row.ledger <> 'certificates'
),
keyed AS (
    SELECT *, lower(regexp_replace(name, '[\\s\\p{Punct}，。；：、“”‘’（）《》〈〉【】〔〕—…·]', '')) AS name_key
    FROM named
)
SELECT
    keyed.* EXCEPT (matter_unit_id),
    IF(register.file_id IS NULL, NULL, greatest(register.in_force_from, coalesce(keyed.since, register.in_force_from))) AS stands_from,
    register.in_force_to AS stands_to,
    xxhash64(
        kind,
        matter_unit_id,
        CASE
            WHEN kind IN ('meetings', 'inspections') THEN concat(counted_on, name_key)
            WHEN kind = 'documents' AND document_no IS NOT NULL THEN regexp_replace(document_no, '\\s', '')
            ELSE name_key
        END
    ) AS matter_id
FROM keyed
LEFT JOIN register_in_force AS register
    ON register.ledger = keyed.kind AND register.community_id = keyed.community_id AND register.file_id = keyed.file_id
WHERE keyed.counted_on IS NOT NULL OR keyed.kind IN ('groups', 'signboards')
DISTRIBUTE BY community_id
SORT BY kind, community_id, counted_on, row_id
