-- Grain: no query of its own; comes after now.sql, similar.sql comes after it.
-- common_pair: pairs of characters that say nothing of what a certificate is about. known: one row per other name that is decided.
, common_pair (pair) AS (
    VALUES ('证明'), ('情况')
), known AS (
    SELECT n.normal_name AS name, min(n.attribute_now) AS attribute, max(n.decision_now) AS decision_now,
           sum(n.certificates) AS certificates, min(coalesce(d.target_name, i.name)) AS item
    FROM name_now n
    JOIN mart.item i ON i.item_id = n.item_id
    LEFT JOIN app.decision d ON d.decision_id = n.decision_now
    WHERE n.attribute_now <> 'PENDING' AND n.normal_name <> :name
    GROUP BY n.normal_name
)
