SELECT *, 1 AS found FROM said WHERE case_id = :case_id
