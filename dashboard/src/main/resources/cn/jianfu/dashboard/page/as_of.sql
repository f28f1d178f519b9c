-- Grain: one row; communities of the scope, and those without an accepted ledger file or row.
SELECT count(*) AS communities_due,
       count(*) FILTER (WHERE NOT EXISTS (SELECT FROM mart.ledger_file f
                                          WHERE f.community_code = r.region_code AND f.status = 'ACCEPTED')
                          AND NOT EXISTS (SELECT FROM mart.community_month m
                                          WHERE m.community_code = r.region_code)) AS communities_missing
FROM mart.region r
WHERE r.level = 'COMMUNITY'
  AND r.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
