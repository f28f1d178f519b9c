-- One row per demanding unit; a name that could not be resolved is a unit of its own within its county, names that say no unit are UNSTATED together.
SELECT unit_id, unit_code, name, system, level, region_code, resolved, standing
FROM unit
