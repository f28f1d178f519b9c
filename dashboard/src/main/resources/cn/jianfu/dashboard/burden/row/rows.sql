-- Grain: one row per ledger row of a kind in the scope and period, of one unit or of all; of registers all that stands
-- at the end of the period, by the registers of that time.
SELECT r.counted_on, r.name, r.unit_name, u.name AS resolved_unit, p.name AS community, r.person_hours, r.estimated,
       r.details::text AS details, f.path, r.sheet, r.row_number, count(*) OVER () AS total
FROM mart.burden_row r
JOIN mart.unit u USING (unit_id)
JOIN mart.region p ON p.region_code = r.community_code
JOIN mart.ledger_file f USING (file_id)
WHERE r.kind = :kind
  AND r.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND (r.counted_on BETWEEN :from AND :to
       OR CAST(:to AS date) BETWEEN r.stands_from AND r.stands_to)
  AND (CAST(:unit AS text) IS NULL OR coalesce(u.unit_code, u.region_code || ':' || u.name) = :unit)
ORDER BY r.counted_on, r.community_code, r.row_id
LIMIT :limit OFFSET :offset
