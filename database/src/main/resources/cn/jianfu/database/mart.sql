-- The marts as PostgreSQL holds them: what etl publishes and the dashboard reads.
-- Run inside an empty schema of its own (search_path points at it); the schema is renamed to "mart" when it is full.
-- Attributes: PERMITTED 可由, PROHIBITED 不应由, UNLISTED 文件外, PENDING 待研判. Non-compliant = PROHIBITED + UNLISTED.
-- Region codes have 12 digits: province 2, city 2, county 2, township 3, community 3; a region's descendants share its prefix.

-- One row: the run that filled this schema.
CREATE TABLE run (
    run_id                text PRIMARY KEY,
    finished_at           timestamptz NOT NULL,
    code_version          text NOT NULL,
    period_from           date,              -- first and last day that an accepted row speaks of; null without rows
    period_to             date,
    files_read            integer NOT NULL,
    files_rejected        integer NOT NULL,
    rows_read             bigint NOT NULL,
    rows_accepted         bigint NOT NULL,
    rows_quarantined      bigint NOT NULL,
    communities_due       integer NOT NULL,
    communities_reported  integer NOT NULL,
    files_superseded      integer NOT NULL DEFAULT 0,
    rows_set_aside        bigint NOT NULL DEFAULT 0,  -- of files that stand there twice, were superseded or are held back
    CHECK (rows_read = rows_accepted + rows_quarantined)
);

-- One row per region.
CREATE TABLE region (
    region_code  char(12) PRIMARY KEY,
    name         text NOT NULL,
    level        text NOT NULL CHECK (level IN ('CITY', 'COUNTY', 'TOWNSHIP', 'COMMUNITY')),
    parent_code  char(12)
);

-- One row per demanding unit; a name that could not be resolved is a unit of its own within its county.
CREATE TABLE unit (
    unit_id      integer PRIMARY KEY,
    unit_code    text,                       -- null when not resolved
    name         text NOT NULL,
    system       text NOT NULL,              -- 教育, 公安, 金融 …; 未归类 when not resolved
    level        text NOT NULL,              -- 市级, 县级, 乡级, 其他
    region_code  char(12) NOT NULL,
    resolved     boolean NOT NULL
);

-- One row per catalogue item, and item 0 for names that wait for adjudication.
CREATE TABLE item (
    item_id          integer PRIMARY KEY,
    item_code        text NOT NULL,
    name             text NOT NULL,
    attribute        text NOT NULL CHECK (attribute IN ('PERMITTED', 'PROHIBITED', 'UNLISTED', 'PENDING')),
    document         text NOT NULL,
    document_number  text NOT NULL
);

-- One row per community, month (its first day) and attribute.
CREATE TABLE community_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    attribute       text NOT NULL,
    certificates    bigint NOT NULL,
    non_compliant   bigint NOT NULL,
    PRIMARY KEY (community_code, month, attribute)
);

-- One row per unit, item, community and month.
CREATE TABLE unit_demand (
    unit_id         integer NOT NULL,
    item_id         integer NOT NULL,
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    attribute       text NOT NULL,
    certificates    bigint NOT NULL,
    non_compliant   bigint NOT NULL,
    PRIMARY KEY (unit_id, item_id, community_code, month, attribute)
);

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
    CHECK (rows_read = rows_accepted + rows_quarantined)
);

-- One row per accepted ledger row. Applicants are not here.
CREATE TABLE certificate (
    certificate_id      bigint PRIMARY KEY,
    community_code      char(12) NOT NULL,
    issued_on           date NOT NULL,
    unit_id             integer NOT NULL,
    item_id             integer NOT NULL,
    attribute           text NOT NULL,
    certificate_number  text,
    certificate_name    text NOT NULL,       -- as written
    unit_name           text NOT NULL,       -- as written
    clerk               text,
    file_id             integer NOT NULL,
    sheet               text NOT NULL,
    row_number          integer NOT NULL     -- as Excel counts, from 1
);

-- One row per accepted ledger row that names an applicant; the name is encrypted and read for a logged export only.
CREATE TABLE applicant (
    certificate_id  bigint PRIMARY KEY,
    encrypted_name  bytea NOT NULL
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
    message         text NOT NULL            -- a Chinese sentence that says how to mend it
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
