-- What came in, what could not be read and what is doubtful.

-- One row per ledger file of the run.
CREATE TABLE ledger_file (
    file_id           integer PRIMARY KEY,
    sha256            char(64) NOT NULL,
    path              text NOT NULL,         -- relative to the ledger directory
    community_code    char(12),              -- null when it could not be told
    status            text NOT NULL CHECK (status IN ('ACCEPTED', 'DUPLICATE', 'REJECTED', 'SUPERSEDED')),
    message           text,                  -- a Chinese sentence when it was not accepted
    rows_read         bigint NOT NULL,
    rows_accepted     bigint NOT NULL,
    rows_quarantined  bigint NOT NULL,
    rows_set_aside    bigint NOT NULL DEFAULT 0,  -- rows that do not count since another file has them or takes their place
    modified_at       timestamptz,           -- when it was last changed: its arrival
    ledger_kind       text,                  -- certificates, statistics, meetings … of its first table; null when none was found
    region_code       char(12) NOT NULL,     -- the community, else the lowest region that folders and names tell; the root where they tell none
    rows_void         bigint NOT NULL DEFAULT 0,  -- of certificates that were made void
    rows_refused      bigint NOT NULL DEFAULT 0,  -- of certificates that were not issued
    CHECK (rows_read = rows_accepted + rows_quarantined + rows_void + rows_refused)
);

-- One row per ledger file, kind of ledger in it and community: certificates (as ledger or statistics table), meetings, forms …
CREATE TABLE community_ledger (
    file_id         integer NOT NULL,
    ledger_kind     text NOT NULL,
    community_code  char(12) NOT NULL,
    first_day       date,                    -- null in registers, which say how things stand
    last_day        date,
    rows            bigint NOT NULL,
    status          text NOT NULL CHECK (status IN ('COUNTS', 'SUPERSEDED', 'OVERLAPS')),
    superseded_by   integer,                 -- the file that counts instead
    stood_on        date,                    -- of a register: the last day of the month that it speaks of
    PRIMARY KEY (file_id, ledger_kind, community_code)
);

-- One row per ledger row or file that could not be read.
CREATE TABLE quarantine (
    quarantine_id   bigint PRIMARY KEY,
    file_id         integer NOT NULL,
    community_code  char(12),
    sheet           text,
    row_number      integer,                 -- null when the whole file is meant
    column_name     text,
    code            text NOT NULL,
    raw_value       text,                    -- never a person's name
    message         text NOT NULL,           -- a Chinese sentence that says how to mend it
    region_code     char(12) NOT NULL        -- the community, else the lowest region that sheet, folders and names tell; the root where they tell none
);

-- One row per remark on what was accepted but is doubtful.
CREATE TABLE warning (
    warning_id      bigint PRIMARY KEY,
    file_id         integer NOT NULL,
    community_code  char(12),
    sheet           text,                    -- null when the whole file is meant
    row_number      integer,                 -- null when the whole sheet is meant
    column_name     text,
    code            text NOT NULL,
    raw_value       text,                    -- never a person's name
    message         text NOT NULL            -- a Chinese sentence that says what to look at
);
