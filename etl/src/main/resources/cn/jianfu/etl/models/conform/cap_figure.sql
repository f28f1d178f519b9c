-- One row per cap and figure that it limits: of each thing that the cap binds, where and when it holds, and whose words meet its condition.
-- Units are counted by calendar year, communities on the last day that the run knows. A year's documents are per cent of those of the same months of
-- the year before; only months that the ledgers of both years have are held against each other.
WITH bound AS (
    SELECT cap.code, cap.cap_limit, cap.operator, observed.*, year(observed.on_day) AS year
    FROM cap_observation AS observed
    JOIN cap ON cap.measure = observed.measure
    WHERE startswith(observed.region_code, cap.region_prefix)
        AND (cap.unit_level = '' OR cap.unit_level = observed.unit_level)
        AND (cap.condition IS NULL OR regexp_like(observed.words, cap.condition))
        AND observed.on_day >= cap.valid_from
        AND observed.on_day <= coalesce(cap.valid_to, DATE'9999-12-31')
),
kept AS (
    SELECT DISTINCT year(on_day) AS year, month(on_day) AS month
    FROM cap_observation
    WHERE measure = 'DOCUMENTS_ON_LAST_YEAR'
),
documents AS (
    SELECT unit_id, year(on_day) AS year, month(on_day) AS month, count(*) AS documents
    FROM cap_observation
    WHERE measure = 'DOCUMENTS_ON_LAST_YEAR'
    GROUP BY unit_id, year(on_day), month(on_day)
),
last_year AS (
    SELECT documents.unit_id, documents.year + 1 AS year, sum(documents.documents) AS documents
    FROM documents
    JOIN kept ON kept.year = documents.year + 1 AND kept.month = documents.month
    GROUP BY documents.unit_id, documents.year
)
SELECT code, cap_limit, operator, measure, grain, row_id, unit_id, community_id, region_code AS community_code, year, on_day, value
FROM bound
WHERE grain = 'ROW'
UNION ALL
SELECT code, cap_limit, operator, measure, grain, NULL, unit_id, NULL, NULL, year, max(on_day), sum(value)
FROM bound
WHERE grain = 'UNIT_YEAR' AND measure <> 'DOCUMENTS_ON_LAST_YEAR'
GROUP BY code, cap_limit, operator, measure, grain, unit_id, year
UNION ALL
SELECT
    bound.code, bound.cap_limit, bound.operator, bound.measure, bound.grain, NULL, bound.unit_id, NULL, NULL, bound.year, max(bound.on_day),
    CAST(100 * count(*) / max(last_year.documents) AS DECIMAL(18, 4))
FROM bound
JOIN kept ON kept.year = bound.year - 1 AND kept.month = month(bound.on_day)
JOIN last_year ON last_year.unit_id = bound.unit_id AND last_year.year = bound.year
WHERE bound.measure = 'DOCUMENTS_ON_LAST_YEAR'
GROUP BY bound.code, bound.cap_limit, bound.operator, bound.measure, bound.grain, bound.unit_id, bound.year
UNION ALL
SELECT code, cap_limit, operator, measure, grain, NULL, NULL, community_id, region_code, year, max(on_day), sum(value)
FROM bound
WHERE grain = 'COMMUNITY'
GROUP BY code, cap_limit, operator, measure, grain, community_id, region_code, year
