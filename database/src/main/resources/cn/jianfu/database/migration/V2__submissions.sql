-- One row per ledger file that was sent in, and per file of the ledger directory that came otherwise and was then superseded by one.
CREATE TABLE app.submission (
    submission_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    submitted_by      text,                     -- null when the file came into the ledger directory by other ways
    submitted_at      timestamptz NOT NULL DEFAULT now(),
    scope_code        char(12) NOT NULL,        -- the sender's scope: who sees it when the community cannot be told
    ledger_kind       text NOT NULL,
    sha256            char(64) NOT NULL,
    file_name         text NOT NULL,            -- as the sender named it
    stored_path       text,                     -- below the data directory; null when it was not kept
    community_code    char(12),                 -- null when it could not be told, or when there are several
    first_day         date,                     -- first and last day that an accepted row speaks of
    last_day          date,
    rows_accepted     bigint NOT NULL,
    rows_quarantined  bigint NOT NULL,
    status            text NOT NULL CHECK (status IN ('ACCEPTED', 'REJECTED', 'DUPLICATE', 'SUPERSEDED')),
    message           text NOT NULL,            -- a Chinese sentence: what became of it
    superseded_by     bigint REFERENCES app.submission,
    CHECK ((status = 'SUPERSEDED') = (superseded_by IS NOT NULL)),
    CHECK ((status IN ('ACCEPTED', 'SUPERSEDED')) = (stored_path IS NOT NULL))
);
-- The same bytes are one submission.
CREATE UNIQUE INDEX ON app.submission (sha256) WHERE status = 'ACCEPTED';
CREATE INDEX ON app.submission (community_code);

-- One row per ledger row, or whole file, of a submission that could not be read.
CREATE TABLE app.submission_fault (
    submission_id  bigint NOT NULL REFERENCES app.submission,
    fault_number   integer NOT NULL,
    sheet          text,
    row_number     integer,                     -- null when the whole file is meant
    column_name    text,
    code           text NOT NULL,
    raw_value      text,                        -- never a person's name
    message        text NOT NULL,               -- a Chinese sentence that says how to mend it
    PRIMARY KEY (submission_id, fault_number)
);
