-- Grain: one row, how many ledger rows the filter finds; counting stops at :most.
SELECT count(*)
FROM (SELECT 1
      FROM mart.certificate c
      JOIN mart.item i USING (item_id)
      WHERE c.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
        AND c.issued_on BETWEEN :from AND :to
        AND c.attribute IN (:attributes)
        AND (CAST(:item AS text) IS NULL OR i.item_code = :item)
        AND (CAST(:unit AS text) IS NULL OR c.unit_id IN (
              SELECT unit_id FROM mart.unit WHERE coalesce(unit_code, region_code || ':' || name) = :unit))
      LIMIT :most) found
