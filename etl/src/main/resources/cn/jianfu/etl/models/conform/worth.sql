-- One row: what each term is worth in hours.
SELECT map_from_entries(collect_list(struct(term, value))) AS values
FROM term
