-- One row: which decisions of people the run took in, and what they moved against the software's own judgement.
SELECT
    decision_input.decisions,
    decision_input.digest,
    decision_input.catalogue_version,
    (SELECT coalesce(sum(fact.quantity), 0) FROM fact JOIN name USING (name_id) WHERE name.moved) AS certificates_moved,
    (SELECT count(*) FROM fact JOIN unit_name USING (unit_name_id) WHERE unit_name.moved) AS units_moved,
    (SELECT count(*) FROM task WHERE list <> undecided_list) AS tasks_moved
FROM decision_input
