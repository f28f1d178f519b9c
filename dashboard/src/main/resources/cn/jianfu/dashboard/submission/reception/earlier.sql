-- Grain: one row per ledger that counts for the same community and kind.
-- Files of several communities have no community of their own: the same sender's file of the same name is meant.
SELECT submission_id, file_name, stored_path, first_day, last_day
FROM app.submission
WHERE status = 'ACCEPTED'
  AND ledger_kind = :kind
  AND first_day IS NOT NULL
  AND (community_code = CAST(:community AS char(12))
       OR (CAST(:community AS char(12)) IS NULL AND community_code IS NULL
           AND scope_code = CAST(:scope AS char(12)) AND file_name = :file_name))
ORDER BY submission_id
