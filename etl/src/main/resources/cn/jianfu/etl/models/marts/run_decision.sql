-- One row: which decisions of people the run took in, and what they moved against the software's own judgement.
SELECT
    decision_input.decisions,
    decision_input.digest,
    decision_input.catalogue_version,
    (SELECT coalesce(sum(quantity), 0) FROM fact WHERE name_moved) AS certificates_moved,
    (SELECT count(*) FROM fact WHERE unit_moved) AS units_moved,
    (SELECT count(*) FROM task WHERE list <> undecided_list) AS tasks_moved
FROM decision_input
