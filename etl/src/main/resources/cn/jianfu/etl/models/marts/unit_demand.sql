-- One row per unit, item, community, month (its first day) and attribute.
SELECT
    counted.unit_id,
    counted.item_id,
    region.region_code AS community_code,
    counted.month,
    attribute.attribute,
    counted.certificates,
    IF(attribute.non_compliant, counted.certificates, 0) AS non_compliant
FROM (
    SELECT
        unit_id,
        item_id,
        community_id,
        CAST(trunc(issued_on, 'MM') AS DATE) AS month,
        attribute_id,
        count(*) AS certificates
    FROM fact
    GROUP BY unit_id, item_id, community_id, month, attribute_id
) AS counted
JOIN region ON region.region_id = counted.community_id
JOIN attribute USING (attribute_id)
SORT BY unit_id, item_id, community_code, month, attribute
