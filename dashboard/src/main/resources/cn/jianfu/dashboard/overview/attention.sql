-- Grain: one row; what in the scope could not be read.
SELECT (SELECT count(*) FROM mart.quarantine
        WHERE row_number IS NOT NULL
          AND community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))) AS rows_quarantined,
       (SELECT count(*) FROM mart.ledger_file
        WHERE status = 'REJECTED'
          AND community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))) AS files_rejected
