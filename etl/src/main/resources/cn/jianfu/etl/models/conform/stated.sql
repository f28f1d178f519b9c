-- One row per kind of burden: the hours that its ledgers state themselves, without a factor.
SELECT kind, coalesce(sum(parts['']), 0) AS hours
FROM burden_load
GROUP BY kind
