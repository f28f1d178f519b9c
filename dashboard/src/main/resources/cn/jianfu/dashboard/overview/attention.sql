-- Grain: one row; what of the scope was not counted, whatever its month.
-- What cannot be told to a community belongs to those whose folder the file lies in.
SELECT (SELECT count(*)
        FROM mart.quarantine q
        JOIN mart.ledger_file f USING (file_id)
        WHERE q.row_number IS NOT NULL
          AND (coalesce(q.community_code, f.community_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
               OR (q.community_code IS NULL AND f.community_code IS NULL AND starts_with(f.path, :folder)))
       ) AS rows_quarantined,
       (SELECT count(*)
        FROM mart.ledger_file f
        WHERE f.status = 'REJECTED'
          AND (f.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
               OR (f.community_code IS NULL AND starts_with(f.path, :folder)))
       ) AS files_rejected
