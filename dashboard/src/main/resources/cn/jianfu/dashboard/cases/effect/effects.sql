SELECT *, count(*) OVER () AS found
FROM said
WHERE CAST(:finding AS text) IS NULL OR finding = :finding
ORDER BY upper NULLS LAST, case_id
LIMIT :limit OFFSET :offset
