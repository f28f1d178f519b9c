-- Grain: one row per ledger file that came into the ledger directory by other ways; it arrived when the file was last written.
-- A file of several communities belongs to the lowest region that has them all.
WITH ledger AS (
    SELECT ledger_kind, community_code, first_day, last_day, stood_on, rows
    FROM mart.community_ledger
    WHERE file_id = :file_id AND status <> 'OVERLAPS'
), adopted AS (
    INSERT INTO app.submission (submitted_at, scope_code, ledger_kind, sha256, file_name, stored_path, community_code,
                                first_day, last_day, rows_accepted, rows_quarantined, status, message)
    SELECT CAST(:written_at AS timestamptz), coalesce(f.community_code, rpad(c.common, 12, '0')),
           CASE WHEN f.ledger_kind = 'statistics' THEN 'certificates' ELSE f.ledger_kind END, f.sha256,
           regexp_replace(f.path, '^.*/', ''), 'ledgers/' || f.path, f.community_code,
           c.first_day, c.last_day, c.rows, f.rows_quarantined, 'ACCEPTED', '原在台账目录里的文件。'
    FROM mart.ledger_file f
    CROSS JOIN (
        SELECT min(first_day) AS first_day, max(last_day) AS last_day, sum(rows) AS rows,
               CASE WHEN min(left(community_code, 9)) = max(left(community_code, 9)) THEN min(left(community_code, 9))
                    WHEN min(left(community_code, 6)) = max(left(community_code, 6)) THEN min(left(community_code, 6))
                    ELSE min(left(community_code, 4)) END AS common
        FROM ledger
    ) AS c
    WHERE f.file_id = :file_id AND c.common IS NOT NULL
    ON CONFLICT DO NOTHING
    RETURNING submission_id
), written AS (
    INSERT INTO app.submission_ledger (submission_id, ledger_kind, community_code, first_day, last_day, stood_on, rows_accepted)
    SELECT submission_id, ledger_kind, community_code, first_day, last_day, stood_on, rows
    FROM adopted
    CROSS JOIN ledger
)
SELECT count(*) FROM adopted
