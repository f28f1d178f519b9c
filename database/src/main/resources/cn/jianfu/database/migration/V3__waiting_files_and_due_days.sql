-- Files that wait for a person or went back to their sender, what people confirmed of unknown headers, and when ledgers are due.
ALTER TABLE app.submission
    DROP CONSTRAINT submission_status_check,
    DROP CONSTRAINT submission_check1,
    ADD COLUMN folder_hint text NOT NULL DEFAULT '',  -- the folders in which the sender had the file
    ADD COLUMN layouts text[] NOT NULL DEFAULT '{}',  -- fingerprints of the headers that a person has to confirm
    ADD COLUMN rows_digest text,                      -- of what the accepted rows say, but for community and clerk
    ADD COLUMN chosen_community char(12),             -- the community that a person has chosen by hand
    ADD COLUMN chosen_by text,
    ADD COLUMN chosen_at timestamptz,
    ADD CONSTRAINT submission_status CHECK (status IN
        ('ACCEPTED', 'REJECTED', 'DUPLICATE', 'SUPERSEDED', 'WAITING_LAYOUT', 'WAITING_COMMUNITY')),
    -- A file that went back is kept for a while, so that it can be given back with its faults marked.
    ADD CONSTRAINT submission_stored CHECK (CASE status
        WHEN 'DUPLICATE' THEN stored_path IS NULL
        WHEN 'REJECTED' THEN true
        ELSE stored_path IS NOT NULL END),
    ADD CONSTRAINT submission_choice CHECK
        ((chosen_community IS NULL) = (chosen_by IS NULL) AND (chosen_by IS NULL) = (chosen_at IS NULL));
CREATE INDEX ON app.submission (sha256);
CREATE INDEX ON app.submission (rows_digest) WHERE status = 'ACCEPTED';
CREATE INDEX ON app.submission (status) WHERE status IN ('WAITING_LAYOUT', 'WAITING_COMMUNITY');

-- Accepted, but doubtful.
ALTER TABLE app.submission_fault ADD COLUMN doubtful boolean NOT NULL DEFAULT false;

-- One row per header that a person has said the meaning of; what is said is in reference/layouts.csv, where every reader finds it.
CREATE TABLE app.layout_confirmation (
    layout_confirmation_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fingerprint             text NOT NULL,
    ledger_kind             text NOT NULL,
    meaning                 text NOT NULL,      -- 表头=字段, one after the other
    confirmed_by            text NOT NULL,
    confirmed_at            timestamptz NOT NULL DEFAULT now(),
    scope_code              char(12) NOT NULL,
    withdrawn_by            text,
    withdrawn_at            timestamptz,
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
);

-- One row per rule for the day up to which a month's ledgers are due; nothing is overwritten, so an old month keeps the rule of its time.
CREATE TABLE app.due_rule (
    due_rule_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    scope_code   char(12) NOT NULL,             -- a county or a city
    first_month  date NOT NULL CHECK (extract(day FROM first_month) = 1),
    day          smallint NOT NULL CHECK (day BETWEEN 1 AND 28),   -- of the month that follows
    not_before   date,                          -- for a first gathering of months that are long past
    set_by       text NOT NULL,
    set_at       timestamptz NOT NULL DEFAULT now()
);

-- The last day on which a region's ledger of a month is on time: the county's rule, else the city's, else the 5th of the next month;
-- of the rules that began up to that month the latest, and of two for the same month the one that was set last.
CREATE FUNCTION app.due_day(region char(12), month date) RETURNS date
LANGUAGE sql STABLE
RETURN (
    SELECT greatest(CAST(month + interval '1 month' AS date) + coalesce(rule.day, 5) - 1, rule.not_before)
    FROM (VALUES (1)) AS always
    LEFT JOIN LATERAL (
        SELECT r.day, r.not_before
        FROM app.due_rule r
        WHERE r.first_month <= month
          AND r.scope_code IN (CAST(left(region, 6) || '000000' AS char(12)), CAST(left(region, 4) || '00000000' AS char(12)))
        ORDER BY r.scope_code DESC, r.first_month DESC, r.due_rule_id DESC
        LIMIT 1
    ) AS rule ON true
);
