-- Grain: one row per region that may have rules of its own, the city first; the name says where it lies.
SELECT r.region_code, r.level,
       CASE WHEN r.level = 'TOWNSHIP' AND p.level = 'COUNTY' THEN p.name || ' · ' || r.name ELSE r.name END AS name
FROM mart.region r
LEFT JOIN mart.region p ON p.region_code = r.parent_code
WHERE r.level <> 'COMMUNITY'
ORDER BY r.region_code
