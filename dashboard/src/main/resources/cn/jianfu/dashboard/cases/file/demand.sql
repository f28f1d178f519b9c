-- Grain: one row per county, demanding unit, item and township with non-compliant certificates. What says no unit (有关部门) demands nothing.
CREATE TEMP TABLE case_demand ON COMMIT DROP AS
SELECT app.county_of(d.community_code) AS county_code,
       app.unit_key(u.unit_code, u.region_code, u.name) AS unit_key,
       i.item_code,
       CAST(left(d.community_code, 9) || '000' AS char(12)) AS township_code,
       max(u.name) AS unit_name, max(u.system) AS unit_system, bool_or(u.resolved) AS unit_resolved, max(i.name) AS item_name,
       sum(d.non_compliant) AS non_compliant,
       sum(d.non_compliant) FILTER (WHERE d.attribute = 'PROHIBITED') AS prohibited,
       count(DISTINCT d.community_code) AS communities,
       min(d.month) AS first_month, max(d.month) AS last_month
FROM mart.unit_demand d
JOIN mart.unit u USING (unit_id)
JOIN mart.item i USING (item_id)
WHERE d.non_compliant > 0 AND u.standing <> 'UNSTATED'
GROUP BY 1, 2, 3, 4
