-- Grain: one row per ledger row in the scope and period, filtered; in the order of their days.
SELECT c.certificate_id, c.issued_on, c.certificate_number, c.certificate_name, c.unit_name,
       u.name AS resolved_unit, u.standing,
       coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key,
       i.name AS item, i.document, i.document_number, c.attribute,
       r.region_code AS community_code, r.name AS community,
       f.path, c.sheet, c.row_number, c.quantity, c.quantity_written
FROM mart.certificate c
JOIN mart.unit u USING (unit_id)
JOIN mart.item i USING (item_id)
JOIN mart.region r ON r.region_code = c.community_code
JOIN mart.ledger_file f USING (file_id)
WHERE c.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
  AND c.issued_on BETWEEN :from AND :to
  AND c.attribute IN (:attributes)
  AND (CAST(:item AS text) IS NULL OR i.item_code = :item)
  AND (CAST(:unit AS text) IS NULL OR c.unit_id IN (
        SELECT unit_id FROM mart.unit WHERE coalesce(unit_code, region_code || ':' || name) = :unit))
ORDER BY c.issued_on, c.community_code, c.certificate_id
LIMIT :limit OFFSET :offset
