-- Grain: one row per area and measure of a campaign: so many done of so many. An area is the part of the scope that shares its first :digits digits; '' is all of it.
-- Only townships that lie in the scope and take part. Comes after completeness' counted.sql, which says of which communities and months a ledger counts.
, township AS MATERIALIZED (
    SELECT t.region_code AS township, rpad(left(t.region_code, :digits), 12, '0') AS area
    FROM mart.region t
    WHERE t.level = 'TOWNSHIP' AND t.region_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND EXISTS (SELECT FROM app.campaign_region r
                  WHERE r.campaign_id = :campaign AND r.version = :version AND t.region_code BETWEEN r.region_code AND r.last_code)
), community AS MATERIALIZED (
    SELECT c.region_code, t.township, app.county_of(c.region_code) AS county
    FROM mart.region c
    JOIN township t ON t.township = left(c.region_code, 9) || '000'
    WHERE c.level = 'COMMUNITY'
), rule AS MATERIALIZED (
    SELECT c.county, m.month, app.month_closed(c.county, :kinds, m.month) AS closed
    FROM (SELECT DISTINCT county FROM community) c
    CROSS JOIN month m
    WHERE app.due_day(c.county, :kinds, m.month) IS NOT NULL
), ledgers AS (
    SELECT c.township, 'LEDGERS_IN' AS measure, count(*) FILTER (WHERE r.closed OR n.month IS NOT NULL) AS done, count(*) AS of_all
    FROM community c
    JOIN rule r USING (county)
    LEFT JOIN (SELECT DISTINCT community_code, month FROM counted) n ON n.community_code = c.region_code AND n.month = r.month
    GROUP BY c.township
), names AS (
    SELECT t.township, 'NAMES_ADJUDICATED' AS measure, coalesce(sum(m.certificates) FILTER (WHERE m.attribute <> 'PENDING'), 0) AS done,
           sum(m.certificates) AS of_all
    FROM mart.community_month m
    JOIN township t ON t.township = left(m.community_code, 9) || '000'
    WHERE m.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND m.month BETWEEN CAST(:from_month AS date) AND CAST(:to_month AS date)
    GROUP BY t.township
), units AS (
    SELECT t.township, 'UNITS_RESOLVED' AS measure, coalesce(sum(d.certificates) FILTER (WHERE u.resolved), 0) AS done, sum(d.certificates) AS of_all
    FROM mart.unit_demand d
    JOIN mart.unit u USING (unit_id)
    JOIN township t ON t.township = left(d.community_code, 9) || '000'
    WHERE d.community_code BETWEEN CAST(:first AS char(12)) AND CAST(:last AS char(12))
      AND d.month BETWEEN CAST(:from_month AS date) AND CAST(:to_month AS date)
      AND u.standing <> 'UNSTATED'
    GROUP BY t.township
), entered AS MATERIALIZED (
    SELECT t.township, r.kind, r.campaign_record_id, mended.step IS NOT NULL AS mended
    FROM app.campaign_record r
    JOIN township t ON r.region_code IN (t.township, rpad(left(t.township, 6), 12, '0'), rpad(left(t.township, 4), 12, '0'), rpad(left(t.township, 2), 12, '0'))
    LEFT JOIN app.campaign_record_step mended ON mended.campaign_record_id = r.campaign_record_id AND mended.step = 'MENDED'
    WHERE r.campaign_id = :campaign
      AND NOT EXISTS (SELECT FROM app.campaign_record_step w WHERE w.campaign_record_id = r.campaign_record_id AND w.step = 'WITHDRAWN')
), once AS (
    SELECT t.township, k.measure,
           CASE WHEN EXISTS (SELECT FROM entered e WHERE e.township = t.township AND e.kind = ANY (string_to_array(k.kinds, ','))) THEN 1 ELSE 0 END AS done,
           1 AS of_all
    FROM township t
    CROSS JOIN (VALUES ('PLAN_ISSUED', 'PLAN'), ('RULES_ADOPTED', 'RULE'), ('SUMMARY_SENT', 'SUMMARY'), ('INSPECTED', 'INSPECTION,FINDING'))
         AS k (measure, kinds)
), findings AS (
    SELECT township, 'FINDINGS_MENDED' AS measure, count(*) FILTER (WHERE mended) AS done, count(*) AS of_all
    FROM entered
    WHERE kind = 'FINDING'
    GROUP BY township
), township_case AS (
    SELECT t.area, c.case_id, c.state,
           coalesce(ct.finding, '') IN ('REPORTED', 'DENIED') OR ct.non_compliant = 0 OR c.state NOT IN ('TO_REPORT', 'REPORTED') AS reported,
           c.letters > 0 AS written,
           EXISTS (SELECT FROM app.case_event e WHERE e.case_id = c.case_id AND e.step = 'REPLIED') AS answered,
           c.state IN (:solved) AS closed,
           c.state IN (:solved) AND c.fresh_rows = 0 AS kept,
           EXISTS (SELECT FROM app.case_event e WHERE e.case_id = c.case_id AND e.step IN (:solving)) AS was_closed
    FROM app.case_file c
    JOIN app.case_township ct USING (case_id)
    JOIN township t ON t.township = ct.township_code
    WHERE date_trunc('month', coalesce(c.first_month, c.opened_on)) <= CAST(:to_month AS date)
      AND date_trunc('month', coalesce(c.last_month, c.opened_on)) >= CAST(:from_month AS date)
), area_case AS MATERIALIZED (
    -- A case of several townships counts once in what holds them both, and is reported there when all of them have answered.
    SELECT CASE WHEN grouping(area) = 1 THEN '' ELSE area END AS area, case_id, min(state) AS state, bool_and(reported) AS reported,
           bool_or(written) AS written, bool_or(answered) AS answered, bool_or(closed) AS closed, bool_or(kept) AS kept, bool_or(was_closed) AS was_closed
    FROM township_case
    GROUP BY GROUPING SETS ((area, case_id), (case_id))
), cases AS (
    SELECT area, m.measure, count(*) FILTER (WHERE m.counted AND m.done) AS done, count(*) FILTER (WHERE m.counted) AS of_all
    FROM area_case c
    CROSS JOIN LATERAL (VALUES
        ('CASES_REPORTED', true, c.reported),
        ('CASES_WRITTEN', c.state <> 'REJECTED', c.written),
        ('CASES_ANSWERED', c.state NOT IN ('REJECTED', 'HANDED_OVER'), c.answered),
        ('CASES_CLOSED', c.state NOT IN ('REJECTED', 'HANDED_OVER'), c.closed),
        ('RULES_KEPT', c.was_closed, c.kept)) AS m (measure, counted, done)
    GROUP BY area, m.measure
)
SELECT CASE WHEN grouping(t.area) = 1 THEN '' ELSE t.area END AS area, p.measure, sum(p.done) AS done, sum(p.of_all) AS of_all
FROM (SELECT * FROM ledgers UNION ALL SELECT * FROM names UNION ALL SELECT * FROM units UNION ALL SELECT * FROM once UNION ALL SELECT * FROM findings) p
JOIN township t USING (township)
GROUP BY GROUPING SETS ((t.area, p.measure), (p.measure))
UNION ALL
SELECT area, measure, done, of_all
FROM cases
