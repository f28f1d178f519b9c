-- One row per demanding unit; a name that could not be resolved is a unit of its own within its county.
SELECT unit_id, unit_code, name, system, level, region_code, resolved
FROM unit
