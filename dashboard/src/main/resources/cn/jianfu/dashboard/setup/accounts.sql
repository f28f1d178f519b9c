-- Grain: one row per account that may come in, in the order of their names.
SELECT username, display_name, role, scope_code FROM app.account WHERE enabled ORDER BY username
