-- Grain: one row per certificate name (in normal form) and purpose with rows in the counties of the scope, filtered; most rows first.
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
    SELECT g.*, j.confidence, j.machine_reason, i.name AS machine_item,
           s.item_code AS suggested_code, s.name AS suggested_item, s.attribute AS suggested_attribute,
           (SELECT max(w.decision_id) FROM app.decision_state w
            WHERE w.kind = 'CERTIFICATE' AND w.state = 'WAITING' AND w.name = g.name AND w.purpose = g.purpose
              AND (w.scope_code BETWEEN :county_first AND :county_last OR w.scope_code = :scope)) AS waiting
    FROM grouped g
    JOIN mart.judgement j USING (judgement_id)
    JOIN mart.item i ON i.item_id = j.machine_item_id
    LEFT JOIN mart.judgement_suggestion first ON first.judgement_id = g.judgement_id AND first.place = 1
    LEFT JOIN mart.item s ON s.item_id = coalesce(first.item_id, nullif(j.machine_item_id, 0))
)
SELECT 'CERTIFICATE' AS kind, *, count(*) OVER () AS names
FROM stated
WHERE (CAST(:query AS text) = '' OR strpos(name, :query) > 0 OR strpos(written_name, :query) > 0)
  AND CASE CAST(:state AS text) WHEN 'PENDING' THEN pending > 0 AND waiting IS NULL
                  WHEN 'WAITING' THEN waiting IS NOT NULL
                  WHEN 'PERSON' THEN decision_now IS NOT NULL
                  WHEN 'MACHINE' THEN decision_now IS NULL AND coalesce(pending, 0) = 0
                  ELSE true END
ORDER BY CASE WHEN :state = 'PENDING' THEN pending ELSE certificates END DESC, name, purpose
LIMIT :limit OFFSET :offset
