-- Grain: one row, a version's text.
SELECT content FROM app.rule_version WHERE rule_table = :table AND version = :version
