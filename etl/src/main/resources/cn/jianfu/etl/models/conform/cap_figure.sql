-- One row per cap and figure that it limits, as long as it has that figure: of each thing that the cap binds, where and when it holds, and whose words meet
-- its condition. What happened has a day (last_day is null). What stands has a stretch of days, and so has a unit's year, counted up to the end of each
-- month: a closed month's figure is that month's own, whatever comes later. latest: no later figure has taken its place.
-- A year's documents are per cent of those of the same months of the year before; only months that the ledgers of both years have are held against
-- each other.
WITH bound AS (
    SELECT
        cap.code, cap.cap_limit, cap.operator, cap.valid_from, cap.valid_to, observed.* EXCEPT (on_day, until),
        greatest(observed.on_day, IF(observed.until IS NULL, observed.on_day, cap.valid_from)) AS on_day,
        observed.until,
        year(greatest(observed.on_day, cap.valid_from)) AS year,
        CAST(trunc(greatest(observed.on_day, cap.valid_from), 'MM') AS DATE) AS month
    FROM cap_observation AS observed
    JOIN cap ON cap.measure = observed.measure
    WHERE startswith(observed.region_code, cap.region_prefix)
        AND (cap.unit_level = '' OR cap.unit_level = observed.unit_level)
        AND (cap.condition IS NULL OR regexp_like(observed.words, cap.condition))
        AND coalesce(observed.until, observed.on_day) >= cap.valid_from
        AND observed.on_day <= coalesce(cap.valid_to, DATE'9999-12-31')
),
document AS (
    SELECT unit_id, year(on_day) AS year, month(on_day) AS number, count(*) AS documents
    FROM cap_observation
    WHERE measure = 'DOCUMENTS_ON_LAST_YEAR'
    GROUP BY unit_id, year(on_day), month(on_day)
),
in_both_years AS (
    SELECT now.year, now.number
    FROM (SELECT DISTINCT year, number FROM document) AS now
    JOIN (SELECT DISTINCT year, number FROM document) AS before ON before.year = now.year - 1 AND before.number = now.number
),
bound_document AS (
    SELECT code, cap_limit, operator, unit_id, year, month(on_day) AS number, max(on_day) AS on_day, count(*) AS documents
    FROM bound
    WHERE measure = 'DOCUMENTS_ON_LAST_YEAR'
    GROUP BY code, cap_limit, operator, unit_id, year, month(on_day)
),
on_last_year AS (
    SELECT
        each.code, each.cap_limit, each.operator, each.unit_id, each.year, months.number,
        make_date(each.year, months.number, 1) AS month,
        coalesce(now.on_day, make_date(each.year, months.number, 1)) AS on_day,
        sum(coalesce(now.documents, 0)) OVER so_far AS documents,
        sum(coalesce(before.documents, 0)) OVER so_far AS documents_before
    FROM (SELECT DISTINCT code, cap_limit, operator, unit_id, year FROM bound_document) AS each
    JOIN in_both_years AS months ON months.year = each.year
    LEFT JOIN bound_document AS now
        ON now.code = each.code AND now.unit_id = each.unit_id AND now.year = each.year AND now.number = months.number
    LEFT JOIN document AS before
        ON before.unit_id = each.unit_id AND before.year = each.year - 1 AND before.number = months.number
    WINDOW so_far AS (PARTITION BY each.code, each.unit_id, each.year ORDER BY months.number)
),
unit_year AS (
    SELECT
        code, cap_limit, operator, measure, unit_id, year, month, max(on_day) AS on_day,
        sum(sum(value)) OVER (PARTITION BY code, unit_id, year ORDER BY month) AS value
    FROM bound
    WHERE grain = 'UNIT_YEAR' AND measure <> 'DOCUMENTS_ON_LAST_YEAR'
    GROUP BY code, cap_limit, operator, measure, unit_id, year, month
    UNION ALL
    SELECT
        code, cap_limit, operator, 'DOCUMENTS_ON_LAST_YEAR', unit_id, year, month, on_day,
        CAST(100 * documents / documents_before AS DECIMAL(18, 4))
    FROM on_last_year
    WHERE documents > 0 AND documents_before > 0
),
put_up AS (
    SELECT code, cap_limit, operator, measure, valid_from, valid_to, community_code, month, value
    FROM bound
    WHERE grain = 'COMMUNITY'
    UNION ALL
    SELECT code, cap_limit, operator, measure, valid_from, valid_to, community_code, CAST(add_months(trunc(until, 'MM'), 1) AS DATE), -value
    FROM bound
    WHERE grain = 'COMMUNITY' AND until < DATE'9999-12-31'
),
community AS (
    SELECT
        code, cap_limit, operator, measure, valid_from, valid_to, community_code, month,
        sum(sum(value)) OVER (PARTITION BY code, community_code ORDER BY month) AS value,
        lead(month) OVER (PARTITION BY code, community_code ORDER BY month) AS next_month
    FROM put_up
    WHERE month <= coalesce(valid_to, DATE'9999-12-31')
    GROUP BY code, cap_limit, operator, measure, valid_from, valid_to, community_code, month
)
SELECT
    code, cap_limit, operator, measure, grain, row_id, unit_id, community_code, year, on_day,
    least(until, coalesce(valid_to, until)) AS last_day,
    coalesce(until = DATE'9999-12-31', true) AS latest,
    value
FROM bound
WHERE grain = 'ROW'
UNION ALL
SELECT
    code, cap_limit, operator, measure, 'UNIT_YEAR', NULL, unit_id, NULL, year, on_day,
    coalesce(CAST(date_sub(next_month, 1) AS DATE), make_date(year, 12, 31)),
    next_month IS NULL,
    CAST(value AS DECIMAL(18, 4))
FROM (SELECT *, lead(month) OVER (PARTITION BY code, unit_id, year ORDER BY month) AS next_month FROM unit_year)
UNION ALL
SELECT
    code, cap_limit, operator, measure, 'COMMUNITY', NULL, NULL, community_code, year(month),
    greatest(month, valid_from),
    least(coalesce(CAST(date_sub(next_month, 1) AS DATE), DATE'9999-12-31'), coalesce(valid_to, DATE'9999-12-31')),
    next_month IS NULL,
    CAST(value AS DECIMAL(18, 4))
FROM community
