-- Grain: one row per ledger file that came into the ledger directory by other ways.
INSERT INTO app.submission (submitted_at, scope_code, ledger_kind, sha256, file_name, stored_path, community_code,
                            first_day, last_day, rows_accepted, rows_quarantined, status, message)
SELECT (SELECT finished_at FROM mart.run), f.community_code, 'CERTIFICATE', f.sha256,
       regexp_replace(f.path, '^.*/', ''), 'ledgers/' || f.path, f.community_code,
       min(c.issued_on), max(c.issued_on), f.rows_accepted, f.rows_quarantined, 'ACCEPTED', '原在台账目录里的文件。'
FROM mart.ledger_file f
JOIN mart.certificate c USING (file_id)
WHERE f.community_code = :community AND f.path IN (:paths)
GROUP BY f.file_id
ON CONFLICT DO NOTHING
