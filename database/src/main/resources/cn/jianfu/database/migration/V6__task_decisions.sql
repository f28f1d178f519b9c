-- Decisions on tasks (kind TASK, prepared in V4): what is decided is a list, in the column that holds the attribute of certificates.
ALTER TABLE app.decision DROP CONSTRAINT decision_attribute_check;
ALTER TABLE app.decision ADD CONSTRAINT decision_attribute_check CHECK (
    CASE kind
        WHEN 'TASK' THEN attribute IS NOT NULL AND attribute IN ('DUTY', 'ASSIST', 'EXCLUDED', 'UNLISTED')
        ELSE attribute IS NULL OR attribute IN ('PERMITTED', 'PROHIBITED', 'UNLISTED')
    END);
