-- Grain: one row, what a statistics table of the scope and period would hold.
SELECT coalesce(sum(ledger_rows), 0) AS ledger_rows,
       coalesce(sum(certificates), 0) AS certificates,
       coalesce(sum(certificates) FILTER (WHERE attribute = 'PERMITTED'), 0) AS permitted,
       coalesce(sum(certificates) FILTER (WHERE attribute = 'PROHIBITED'), 0) AS prohibited,
       coalesce(sum(certificates) FILTER (WHERE attribute = 'UNLISTED'), 0) AS unlisted,
       coalesce(sum(certificates) FILTER (WHERE attribute = 'PENDING'), 0) AS pending
FROM mart.community_month
WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND month BETWEEN :from_month AND :to_month
