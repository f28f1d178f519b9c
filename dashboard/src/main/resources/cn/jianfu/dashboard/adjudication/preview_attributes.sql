-- Grain: one row per attribute: certificates of the scope and period as published, and with the decisions in force now.
, published AS (
    SELECT attribute, sum(certificates) AS certificates
    FROM mart.community_month
    WHERE community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND month BETWEEN :from_month AND :to_month
    GROUP BY attribute
), leaving AS (
    SELECT attribute_before AS attribute, count(*) AS certificates FROM moved GROUP BY 1
), coming AS (
    SELECT attribute_now AS attribute, count(*) AS certificates FROM moved GROUP BY 1
)
SELECT a.attribute, coalesce(p.certificates, 0) AS before,
       coalesce(p.certificates, 0) - coalesce(l.certificates, 0) + coalesce(c.certificates, 0) AS now
FROM (VALUES (1, 'PROHIBITED'), (2, 'UNLISTED'), (3, 'PENDING'), (4, 'PERMITTED')) AS a (place, attribute)
LEFT JOIN published p USING (attribute)
LEFT JOIN leaving l USING (attribute)
LEFT JOIN coming c USING (attribute)
ORDER BY a.place
