-- Grain: one row per community and month of which a certificate ledger lies.
SELECT DISTINCT county, community_code, month
FROM counted
