-- Grain: one row per ledger file that the published run counted, or found replaced, and that is not on record; of one community, or all.
SELECT f.file_id, f.path, f.sha256
FROM mart.ledger_file f
WHERE f.status IN ('ACCEPTED', 'SUPERSEDED')
  AND (CAST(:community AS text) IS NULL
       OR EXISTS (SELECT FROM mart.community_ledger c WHERE c.file_id = f.file_id AND c.community_code = CAST(:community AS char(12))))
  AND NOT EXISTS (SELECT FROM app.submission s
                  WHERE s.sha256 = f.sha256 AND (s.status = 'ACCEPTED' OR s.status = 'SUPERSEDED' AND f.status = 'SUPERSEDED'))
ORDER BY f.file_id
