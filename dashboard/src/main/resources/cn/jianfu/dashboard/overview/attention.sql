-- Grain: one row; what of the scope was not counted, whatever its month.
-- What cannot be told to a community belongs to the lowest region that is known of it.
SELECT (SELECT count(*)
        FROM mart.quarantine
        WHERE row_number IS NOT NULL
          AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
       ) AS rows_quarantined,
       (SELECT count(*)
        FROM mart.ledger_file
        WHERE status = 'REJECTED'
          AND region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
       ) AS files_rejected
