-- Comes after the cases that somebody sees. said: one row per case with a letter, with what is said of it: rows after the closing, or a case that was reopened and is not
-- closed since, are a rebound whatever the rates are.
, said AS (
    SELECT b.case_id, b.unit_name, b.item_name, b.state, b.fresh_rows, r.name AS county,
           e.before_from, e.before_to, e.after_from, e.after_to, coalesce(e.look, 0) AS look, e.next_look, coalesce(e.months_before, 0) AS months_before,
           coalesce(e.before_certificates, 0) AS before_certificates, coalesce(e.before_exposure, 0) AS before_exposure,
           coalesce(e.after_certificates, 0) AS after_certificates, coalesce(e.after_exposure, 0) AS after_exposure, coalesce(e.after_due, 0) AS after_due,
           coalesce(e.moved, 0) AS moved, coalesce(e.spread, 1) AS spread, e.ratio, e.lower, e.upper, e.corrected, e.corrected_lower, e.corrected_upper,
           coalesce(e.saved, 0) AS saved, coalesce(e.saved_variance, 0) AS saved_variance, coalesce(e.saved_plain, 0) AS saved_plain,
           CASE WHEN b.fresh_rows > 0 AND b.state IN (:stopped)
                  OR b.state IN (:open) AND EXISTS (SELECT FROM app.case_event v WHERE v.case_id = b.case_id AND v.step = 'REBOUNDED') THEN 'REBOUND'
                ELSE coalesce(e.finding, 'INSUFFICIENT') END AS finding
    FROM base b
    JOIN mart.region r ON r.region_code = b.county_code
    LEFT JOIN app.case_effect e USING (case_id)
    WHERE b.letters > 0
)
