-- Ledgers of all kinds: what each file that was sent in holds, and which kinds have to be sent in, up to when.
ALTER TABLE app.submission ALTER COLUMN ledger_kind DROP NOT NULL;  -- null when no table with a known header was found
UPDATE app.submission SET ledger_kind = 'certificates';

-- One row per file, kind of ledger in it and community. Certificates are one kind, whether as ledger or as statistics table.
CREATE TABLE app.submission_ledger (
    submission_id   bigint NOT NULL REFERENCES app.submission,
    ledger_kind     text NOT NULL,
    community_code  char(12) NOT NULL,
    first_day       date,                       -- null in registers, which say how things stand, and where no row could be read
    last_day        date,
    rows_accepted   bigint NOT NULL,
    superseded_by   bigint REFERENCES app.submission,
    PRIMARY KEY (submission_id, ledger_kind, community_code)
);
CREATE INDEX ON app.submission_ledger (community_code, ledger_kind);
INSERT INTO app.submission_ledger
SELECT submission_id, ledger_kind, community_code, first_day, last_day, rows_accepted, superseded_by
FROM app.submission
WHERE community_code IS NOT NULL;

-- A rule is about one kind of ledger; without a day, that kind does not have to be sent in.
ALTER TABLE app.due_rule
    ADD COLUMN ledger_kind text NOT NULL DEFAULT 'certificates',
    ALTER COLUMN day DROP NOT NULL;
ALTER TABLE app.due_rule ALTER COLUMN ledger_kind DROP DEFAULT;

DROP FUNCTION app.due_day(char(12), date);

-- The last day on which a region's ledger of a kind and month is on time; null when none has to be sent in. The county's rule, else the city's; of the rules that began
-- up to that month the latest, and of two for the same month the one that was set last. Where nobody has set one, certificates are due on the 5th of the next month
-- and nothing else is collected.
CREATE FUNCTION app.due_day(region char(12), kind text, month date) RETURNS date
LANGUAGE sql STABLE
RETURN (
    SELECT CASE WHEN rule.due_rule_id IS NULL AND kind = 'certificates' THEN CAST(month + interval '1 month' AS date) + 4
                ELSE greatest(CAST(month + interval '1 month' AS date) + rule.day - 1,
                              CASE WHEN rule.day IS NOT NULL THEN rule.not_before END) END
    FROM (VALUES (1)) AS always
    LEFT JOIN LATERAL (
        SELECT r.due_rule_id, r.day, r.not_before
        FROM app.due_rule r
        WHERE r.first_month <= month
          AND r.ledger_kind = kind
          AND r.scope_code IN (CAST(left(region, 6) || '000000' AS char(12)), CAST(left(region, 4) || '00000000' AS char(12)))
        ORDER BY r.scope_code DESC, r.first_month DESC, r.due_rule_id DESC
        LIMIT 1
    ) AS rule ON true
);
