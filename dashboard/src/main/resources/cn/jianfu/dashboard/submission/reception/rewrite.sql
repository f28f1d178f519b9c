-- Grain: one row, a file that waited for an answer and got it; who sent it in, and when, stays.
UPDATE app.submission
SET ledger_kind = :ledger_kind, stored_path = :stored_path, community_code = :community_code,
    first_day = CAST(:first_day AS date), last_day = CAST(:last_day AS date),
    rows_accepted = :rows_accepted, rows_quarantined = :rows_quarantined, status = :status, message = :message,
    layouts = string_to_array(:layouts, ','), rows_digest = :rows_digest,
    chosen_community = CAST(:chosen_community AS char(12)), chosen_by = :chosen_by,
    chosen_at = CASE WHEN CAST(:chosen_by AS text) IS NULL THEN NULL ELSE now() END
WHERE submission_id = :number
