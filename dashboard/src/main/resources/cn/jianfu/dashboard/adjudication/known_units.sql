-- Grain: one row per known unit of the scope's counties or of their city or province whose name holds the words; by name.
SELECT unit_code, name, system, level, region_code, 0.0 AS confidence, '' AS reason
FROM mart.unit
WHERE resolved AND (region_code BETWEEN :county_first AND :county_last OR left(region_code, 6) = left(:city, 4) || '00'
                OR region_code = left(:city, 2) || '0000000000')
  AND (CAST(:query AS text) = '' OR strpos(name, :query) > 0)
UNION
SELECT target_code, target_name, unit_system, unit_level, unit_region, 0.0, ''
FROM app.decision_in_force
WHERE kind = 'UNIT' AND target_code LIKE 'ADDED:%' AND unit_region BETWEEN :county_first AND :county_last
  AND NOT EXISTS (SELECT FROM mart.unit WHERE unit_code = target_code)
  AND (CAST(:query AS text) = '' OR strpos(target_name, :query) > 0)
ORDER BY name, unit_code
LIMIT :limit OFFSET :offset
