-- One row per two forms, or meetings, that name nearly the same, and stretch of time in which they do: seven tenths of all that either names. What they are compared by is the basis:
-- FIELDS of forms, else the NAME; a form whose fields are known is not compared by name.
SELECT kind, one_id, other_id, basis, shared, similarity, known_from, known_to
FROM (
    SELECT
        one.kind,
        candidate.one_id,
        candidate.other_id,
        one.basis,
        greatest(one.known_from, other.known_from) AS known_from,
        least(one.known_to, other.known_to) AS known_to,
        array_join(slice(array_sort(array_intersect(one.tokens, other.tokens)), 1, 40), '、') AS shared,
        CAST(
            size(array_intersect(one.tokens, other.tokens)) / size(array_union(one.tokens, other.tokens)) AS DECIMAL(5, 4)
        ) AS similarity
    FROM (SELECT * FROM form_candidate UNION ALL SELECT * FROM meeting_candidate) AS candidate
    JOIN matter_set AS one ON one.matter_id = candidate.one_id
    JOIN matter_set AS other ON other.matter_id = candidate.other_id
    WHERE one.basis = other.basis AND size(one.tokens) > 0
)
WHERE similarity >= 0.7 AND known_from <= known_to
