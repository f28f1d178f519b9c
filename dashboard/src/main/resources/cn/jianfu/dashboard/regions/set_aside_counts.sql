-- Grain: one row, ledger rows of refused and of void certificates in the scope and period, of one unit or of all.
SELECT coalesce(sum(s.refused), 0) AS refused, coalesce(sum(s.made_void), 0) AS made_void
FROM mart.certificate_set_aside s
JOIN mart.ledger_file f USING (file_id)
WHERE coalesce(s.community_code, f.region_code) BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND s.counted_on BETWEEN :from AND :to
  AND (CAST(:unit AS text) IS NULL OR s.unit_id IN (
        SELECT unit_id FROM mart.unit WHERE coalesce(unit_code, region_code || ':' || name) = :unit))
