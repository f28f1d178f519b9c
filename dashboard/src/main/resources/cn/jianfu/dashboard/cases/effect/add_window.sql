INSERT INTO effect_window
VALUES (:window_id, :county, :sent_month, :due_month, :before_from, :before_to, :after_from, :after_to, :look, CAST(:next_look AS date), :months_after)
