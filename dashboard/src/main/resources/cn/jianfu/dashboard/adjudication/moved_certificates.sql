-- Grain: no query of its own; comes after now.sql.
-- moved: one row per ledger row of certificates (entries: how many) of the scope and period that the decisions in force now would move against the published run, with its
-- attribute and unit before and now.
-- published_attribute: one row per attribute, published_unit: one row per unit; certificates as published, of a unit those that are non-compliant.
, changed_name AS (
    SELECT * FROM name_now WHERE attribute_now <> attribute
), touched AS (
    SELECT c.certificate_id
    FROM changed_name n
    JOIN mart.certificate c
      ON c.certificate_name = n.certificate_name AND app.county_of(c.community_code) = n.county_code
     AND c.issued_on BETWEEN coalesce(n.first_day, '-infinity') AND coalesce(n.last_day, 'infinity')
    UNION
    SELECT c.certificate_id
    FROM changed_unit n
    JOIN mart.certificate c ON c.unit_name = n.unit_name AND app.county_of(c.community_code) = n.county_code
), moved AS (
    SELECT c.quantity AS entries,
           c.attribute AS attribute_before,
           coalesce(n.attribute_now, c.attribute) AS attribute_now,
           coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_before,
           u.name AS name_before,
           coalesce(m.unit_key_now, u.unit_code, u.region_code || ':' || u.name) AS unit_now,
           coalesce(m.unit_name_now, u.name) AS name_now
    FROM touched
    JOIN mart.certificate c USING (certificate_id)
    JOIN mart.unit u USING (unit_id)
    LEFT JOIN changed_name n
      ON n.certificate_name = c.certificate_name AND n.county_code = app.county_of(c.community_code)
     AND c.issued_on BETWEEN coalesce(n.first_day, '-infinity') AND coalesce(n.last_day, 'infinity')
    LEFT JOIN changed_unit m ON m.unit_name = c.unit_name AND m.county_code = app.county_of(c.community_code)
    WHERE c.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND c.issued_on BETWEEN :from AND :to
), published_attribute AS (
    SELECT a.place, a.attribute, coalesce(sum(m.certificates), 0) AS entries
    FROM (VALUES (1, 'PROHIBITED'), (2, 'UNLISTED'), (3, 'PENDING'), (4, 'PERMITTED')) AS a (place, attribute)
    LEFT JOIN mart.community_month m
      ON m.attribute = a.attribute AND m.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
     AND m.month BETWEEN :from_month AND :to_month
    GROUP BY a.place, a.attribute
), published_unit AS (
    SELECT coalesce(u.unit_code, u.region_code || ':' || u.name) AS unit_key, min(u.name) AS name, sum(d.non_compliant) AS entries
    FROM mart.unit_demand d
    JOIN mart.unit u USING (unit_id)
    WHERE d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND d.month BETWEEN :from_month AND :to_month
    GROUP BY 1
)
