-- Grain: one row per version of a table of rules, the latest first, with the runs that judged by it.
SELECT v.version, v.effective_on, v.saved_at, coalesce(a.display_name, v.saved_by) AS saved_by, v.reason, v.warnings,
       EXISTS (SELECT FROM app.rule_use u JOIN mart.run USING (run_id)
               WHERE u.rule_table = v.rule_table AND u.version = v.version) AS published,
       (SELECT count(*) FROM app.rule_use u WHERE u.rule_table = v.rule_table AND u.version = v.version) AS runs,
       (SELECT max(used_at) FROM app.rule_use u WHERE u.rule_table = v.rule_table AND u.version = v.version) AS last_used
FROM app.rule_version v
LEFT JOIN app.account a ON a.username = v.saved_by
WHERE v.rule_table = :table
ORDER BY v.version DESC
LIMIT 50
