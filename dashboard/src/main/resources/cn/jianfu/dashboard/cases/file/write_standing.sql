UPDATE app.case_file
SET state = :state, events = :events, attribute = :attribute, since = :since, due = CAST(:standing_due AS date), letters = :letters, reminded = :reminded,
    disputed = :disputed, watched_from = CAST(:watched_from AS date),
    fresh_rows = CASE WHEN watched_from IS DISTINCT FROM CAST(:watched_from AS date) THEN 0 ELSE fresh_rows END
WHERE case_id = :case_id
