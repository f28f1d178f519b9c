-- Grain: no query of its own; comes after now.sql, queue.sql comes after it.
-- stated: one row per certificate name (in normal form) and purpose with rows in the counties of the scope.
, grouped AS (
    SELECT normal_name AS name, normal_purpose AS purpose,
           (array_agg(certificate_name ORDER BY certificates DESC, certificate_name))[1] AS written_name,
           (array_agg(purpose ORDER BY certificates DESC, certificate_name))[1] AS written_purpose,
           sum(certificates) AS certificates,
           sum(certificates) FILTER (WHERE attribute_now = 'PENDING') AS pending,
           count(DISTINCT county_code) AS counties,
           CASE WHEN count(DISTINCT attribute_now) = 1 THEN min(attribute_now) END AS attribute_now,
           CASE WHEN count(DISTINCT machine_attribute) = 1 THEN min(machine_attribute) END AS machine_attribute,
           max(decision_now) AS decision_now,
           (array_agg(judgement_id ORDER BY certificates DESC, judgement_id))[1] AS judgement_id
    FROM name_now
    GROUP BY normal_name, normal_purpose
), stated AS (
    SELECT 'CERTIFICATE' AS kind, false AS provisional, g.*, j.confidence, j.machine_reason, i.name AS machine_item,
           s.item_code AS suggested_code, s.name AS suggested_item, s.attribute AS suggested_attribute
    FROM grouped g
    JOIN mart.judgement j USING (judgement_id)
    JOIN mart.item i ON i.item_id = j.machine_item_id
    LEFT JOIN mart.judgement_suggestion first ON first.judgement_id = g.judgement_id AND first.place = 1
    LEFT JOIN mart.item s ON s.item_id = coalesce(first.item_id, nullif(j.machine_item_id, 0))
)
