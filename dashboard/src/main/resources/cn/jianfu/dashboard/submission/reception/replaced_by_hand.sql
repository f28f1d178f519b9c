-- Grain: one row per ledger on record that the published run found replaced by another file of the ledger directory.
UPDATE app.submission_ledger l
SET superseded_by = later.submission_id
FROM app.submission s, mart.ledger_file f, mart.community_ledger c, mart.ledger_file g, app.submission later
WHERE s.submission_id = l.submission_id AND s.status = 'ACCEPTED' AND l.superseded_by IS NULL
  AND f.sha256 = s.sha256
  AND c.file_id = f.file_id AND c.ledger_kind = l.ledger_kind AND c.community_code = l.community_code AND c.status = 'SUPERSEDED'
  AND g.file_id = c.superseded_by
  AND later.sha256 = g.sha256 AND later.status IN ('ACCEPTED', 'SUPERSEDED') AND later.submission_id <> l.submission_id
