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

-- One row: which decisions of people the run took in, and what they moved against the software's own judgement.
CREATE TABLE run_decision (
    decisions          integer NOT NULL,
    digest             text NOT NULL,        -- over all that the run took from them
    catalogue_version  text NOT NULL,        -- digest of the catalogue that the software judged by
    certificates_moved bigint NOT NULL,      -- rows with another item or attribute than the software's
    units_moved        bigint NOT NULL       -- rows with another unit than the software's
);

-- One row per certificate name as written, purpose, county and stretch of days within which the catalogue says the same.
CREATE TABLE judgement (
    judgement_id       integer PRIMARY KEY,
    certificate_name   text NOT NULL,
    purpose            text NOT NULL,        -- empty when none is written
    normal_name        text NOT NULL,        -- the form in which decisions know it
    normal_purpose     text NOT NULL,
    county_code        char(12) NOT NULL,
    first_day          date,                 -- null without beginning
    last_day           date,                 -- null without end
    certificates       bigint NOT NULL,
    item_id            integer NOT NULL,
    attribute          text NOT NULL,
    judge              text NOT NULL CHECK (judge IN ('MACHINE', 'PERSON')),
    reason             text NOT NULL,
    decision_id        bigint,               -- app.decision, when a person judged
    machine_item_id    integer NOT NULL,
    machine_attribute  text NOT NULL,
    confidence         double precision NOT NULL,  -- the software's; of its first suggestion when it did not decide
    machine_reason     text NOT NULL,
    CHECK ((judge = 'PERSON') = (decision_id IS NOT NULL))
);

-- One row per judgement and item that the software could think of, best first.
CREATE TABLE judgement_suggestion (
    judgement_id  integer NOT NULL,
    place         integer NOT NULL,          -- from 1
    item_id       integer NOT NULL,
    confidence    double precision NOT NULL,
    known_name    text NOT NULL,             -- the known name that is like the one written
    PRIMARY KEY (judgement_id, place)
);

-- One row per unit name as written and county, over the ledgers of all kinds.
CREATE TABLE unit_name (
    unit_name_id      integer PRIMARY KEY,
    unit_name         text NOT NULL,
    normal_name       text NOT NULL,
    county_code       char(12) NOT NULL,
    certificates      bigint NOT NULL,       -- rows of certificate ledgers
    ledger_rows       bigint NOT NULL,       -- rows of ledgers of all kinds
    unit_id           integer NOT NULL,
    judge             text NOT NULL CHECK (judge IN ('MACHINE', 'PERSON')),
    reason            text NOT NULL,
    decision_id       bigint,
    machine_unit_id   integer,               -- null when the software did not decide: the name stays itself
    confidence        double precision NOT NULL,
    machine_reason    text NOT NULL,
    CHECK ((judge = 'PERSON') = (decision_id IS NOT NULL))
);

-- One row per unit name and unit that the software could think of, best first.
CREATE TABLE unit_candidate (
    unit_name_id  integer NOT NULL,
    place         integer NOT NULL,          -- from 1
    unit_id       integer NOT NULL,
    confidence    double precision NOT NULL,
    reason        text NOT NULL,
    PRIMARY KEY (unit_name_id, place)
);

-- The other burdens. Kinds: meetings 会议, forms 填表报数, documents 文件, inspections 督查检查考核, groups 工作群和政务APP, signboards 牌子和上墙制度, tasks 下派任务;
-- certificates 证明 beside them where hours are compared.

-- One row per accepted row of a ledger other than that of certificates.
CREATE TABLE burden_row (
    row_id          bigint PRIMARY KEY,
    kind            text NOT NULL,
    community_code  char(12) NOT NULL,
    unit_id         integer NOT NULL,
    matter_id       bigint NOT NULL,
    counted_on      date,                    -- null in registers (groups, signboards), which say how things stand
    name            text NOT NULL,           -- as written
    unit_name       text NOT NULL,           -- as written
    person_hours    numeric(18, 4) NOT NULL, -- of a group or app: each month
    estimated       boolean NOT NULL,        -- whether factors had to stand in for what the row does not say
    details         jsonb NOT NULL,          -- what else the row says, by the names of the ledger's fields
    file_id         integer NOT NULL,
    sheet           text NOT NULL,
    row_number      integer NOT NULL         -- as Excel counts, from 1
);

-- One row per meeting, form, document, inspection, group, signboard or task, however many communities entered it.
CREATE TABLE matter (
    matter_id     bigint PRIMARY KEY,
    kind          text NOT NULL,
    unit_id       integer NOT NULL,
    name          text NOT NULL,
    first_on      date,
    last_on       date,
    communities   integer NOT NULL,
    entries       bigint NOT NULL,
    person_hours  numeric(28, 4) NOT NULL
);

-- One row per community, month (its first day), kind of burden and unit that causes it.
CREATE TABLE burden_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    kind            text NOT NULL,
    unit_id         integer NOT NULL,
    entries         bigint NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    PRIMARY KEY (community_code, month, kind, unit_id)
);

-- One row per community, month (its first day) and convening unit. What the columns mean: table measure.
CREATE TABLE meeting_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    unit_id         integer NOT NULL,
    meetings        bigint NOT NULL,
    entries         bigint NOT NULL,
    minutes         numeric(28, 4) NOT NULL,
    attendees       numeric(28, 4) NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    over_90         bigint NOT NULL,
    short_notice    bigint NOT NULL,
    above_township  bigint NOT NULL,
    PRIMARY KEY (community_code, month, unit_id)
);

-- One row per community, month (its first day) and demanding unit.
CREATE TABLE form_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    unit_id         integer NOT NULL,
    forms           bigint NOT NULL,
    entries         bigint NOT NULL,
    times           numeric(28, 4) NOT NULL,
    items           numeric(28, 4) NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    not_admitted    bigint NOT NULL,
    short_deadline  bigint NOT NULL,
    photos          bigint NOT NULL,
    PRIMARY KEY (community_code, month, unit_id)
);

-- One row per community, month (its first day) and issuing unit.
CREATE TABLE document_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    unit_id         integer NOT NULL,
    documents       bigint NOT NULL,
    entries         bigint NOT NULL,
    pages           numeric(28, 4) NOT NULL,
    characters      numeric(28, 4) NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    over_10_pages   bigint NOT NULL,
    over_4000       bigint NOT NULL,
    over_5000       bigint NOT NULL,
    without_number  bigint NOT NULL,
    PRIMARY KEY (community_code, month, unit_id)
);

-- One row per community, month (its first day) and inspecting unit.
CREATE TABLE inspection_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    unit_id         integer NOT NULL,
    inspections     bigint NOT NULL,
    entries         bigint NOT NULL,
    minutes         numeric(28, 4) NOT NULL,
    attendants      numeric(28, 4) NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    comprehensive   bigint NOT NULL,
    not_approved    bigint NOT NULL,
    PRIMARY KEY (community_code, month, unit_id)
);

-- One row per community and unit that demands groups or apps, by the latest register.
CREATE TABLE group_stand (
    community_code  char(12) NOT NULL,
    unit_id         integer NOT NULL,
    chats           bigint NOT NULL,
    apps            bigint NOT NULL,
    entries         bigint NOT NULL,
    sign_in         bigint NOT NULL,
    points          bigint NOT NULL,
    online_time     bigint NOT NULL,
    minutes_a_day   numeric(28, 4) NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    PRIMARY KEY (community_code, unit_id)
);

-- One row per community and unit that demands signboards, by the latest register.
CREATE TABLE signboard_stand (
    community_code  char(12) NOT NULL,
    unit_id         integer NOT NULL,
    pieces          numeric(28, 4) NOT NULL,
    entries         bigint NOT NULL,
    upright         numeric(28, 4) NOT NULL,
    marks           numeric(28, 4) NOT NULL,
    guides          numeric(28, 4) NOT NULL,
    awards          numeric(28, 4) NOT NULL,
    wall_rules      numeric(28, 4) NOT NULL,
    pledges         numeric(28, 4) NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    PRIMARY KEY (community_code, unit_id)
);

-- One row per community, month (its first day) and unit that hands tasks down.
CREATE TABLE task_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    unit_id         integer NOT NULL,
    tasks           bigint NOT NULL,
    entries         bigint NOT NULL,
    duty            bigint NOT NULL,
    assist          bigint NOT NULL,
    excluded        bigint NOT NULL,
    unlisted        bigint NOT NULL,
    not_sorted      bigint NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    PRIMARY KEY (community_code, month, unit_id)
);

-- One row per cap: what a document limits, since when and where, and how strictly.
CREATE TABLE cap (
    code             text PRIMARY KEY,
    measure          text NOT NULL,
    label            text NOT NULL,
    operator         text NOT NULL,
    cap_limit        numeric(18, 4) NOT NULL,
    unit             text NOT NULL,
    condition        text,                   -- words that must be in what it limits; null for all
    unit_level       text NOT NULL,          -- empty for all levels
    region_prefix    text NOT NULL,          -- empty for the whole country
    document         text NOT NULL,
    document_number  text NOT NULL,
    valid_from       date NOT NULL,
    valid_to         date,
    strength         text NOT NULL,
    source           text NOT NULL,
    sentence         text NOT NULL
);

-- One row per cap and thing that breaches it.
CREATE TABLE cap_breach (
    breach_id       bigint PRIMARY KEY,
    cap_code        text NOT NULL,
    grain           text NOT NULL CHECK (grain IN ('ROW', 'UNIT_YEAR', 'COMMUNITY')),
    row_id          bigint,                  -- burden_row, when the grain is ROW
    unit_id         integer,                 -- null when the grain is COMMUNITY
    community_code  char(12),                -- null when the grain is UNIT_YEAR
    year            integer NOT NULL,
    on_day          date NOT NULL,
    value           numeric(18, 4) NOT NULL,
    cap_limit       numeric(18, 4) NOT NULL
);

-- One row per two forms, or meetings, that ask communities for nearly the same.
CREATE TABLE near_duplicate (
    kind         text NOT NULL,
    one_id       bigint NOT NULL,            -- matter
    other_id     bigint NOT NULL,            -- matter
    similarity   numeric(5, 4) NOT NULL,     -- what both name, of all that either names
    shared       text NOT NULL,              -- what both name
    basis        text NOT NULL CHECK (basis IN ('FIELDS', 'NAME')),
    communities  integer NOT NULL,           -- that have both
    hours_saved  numeric(28, 4) NOT NULL,    -- if the smaller were dropped there
    PRIMARY KEY (one_id, other_id)
);

-- One row per factor by which burdens are turned into person-hours.
CREATE TABLE factor (
    factor  text PRIMARY KEY,
    label   text NOT NULL,
    value   numeric(8, 4) NOT NULL,
    unit    text NOT NULL,
    source  text NOT NULL                    -- a document, or 经验值
);

-- One row per measure of a mart, for people: shown where the figure is.
CREATE TABLE measure (
    mart        text NOT NULL,
    measure     text NOT NULL,
    label       text NOT NULL,
    unit        text NOT NULL,
    definition  text NOT NULL,
    PRIMARY KEY (mart, measure)
);
