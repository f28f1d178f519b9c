INSERT INTO app.case_effect (case_id, before_from, before_to, after_from, after_to, look, next_look, months_before, before_certificates, before_exposure, after_certificates,
                             after_exposure, after_due, moved, spread, finding, ratio, lower, upper, corrected, corrected_lower, corrected_upper, saved, saved_variance,
                             saved_plain)
VALUES (:case_id, :before_from, :before_to, :after_from, :after_to, :look, CAST(:next_look AS date), :months_before, :before_certificates, :before_exposure,
        :after_certificates, :after_exposure, :after_due, :moved, :spread, :finding, CAST(:ratio AS double precision), CAST(:lower AS double precision),
        CAST(:upper AS double precision), CAST(:corrected AS double precision), CAST(:corrected_lower AS double precision), CAST(:corrected_upper AS double precision),
        :saved, :saved_variance, :saved_plain)
