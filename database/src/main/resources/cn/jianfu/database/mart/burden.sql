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
    stands_from     date,                    -- of a row of a register: the first and last day on which it stood; null elsewhere
    stands_to       date,
    name            text NOT NULL,           -- as written
    unit_name       text NOT NULL,           -- as written
    person_hours    numeric(18, 4) NOT NULL, -- of a group or app: each month
    estimated       boolean NOT NULL,        -- whether factors had to stand in for what the row does not say
    marks           text[] NOT NULL,         -- what is to be remarked of it: over_90, not_admitted …, the names of the columns that count them
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
    known_from   date NOT NULL DEFAULT '0001-01-01',  -- in which the ledgers show that they are alike
    known_to     date NOT NULL DEFAULT '9999-12-31',
    PRIMARY KEY (one_id, other_id, known_from)
);

-- One row per factor by which burdens are turned into person-hours.
CREATE TABLE factor (
    factor  text PRIMARY KEY,
    label   text NOT NULL,
    value   numeric(8, 4) NOT NULL,
    unit    text NOT NULL,
    source  text NOT NULL                    -- a document, or 经验值
);

-- One row per township, month (its first day), kind of burden, unit that causes it, and factors that its hours are counted with. What the ledgers
-- themselves state is the rest of the hours.
CREATE TABLE burden_part (
    township_code  char(12) NOT NULL,
    month          date NOT NULL,
    kind           text NOT NULL,
    unit_id        integer NOT NULL,
    factor         text NOT NULL,
    times          text NOT NULL,            -- a second factor that the quantity is multiplied by; empty when there is none
    quantity       numeric(28, 10) NOT NULL,
    PRIMARY KEY (township_code, month, kind, unit_id, factor, times)
);

-- One row per community and month (its first day) in which the number of its workers is declared.
CREATE TABLE worker_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    workers         integer NOT NULL CHECK (workers > 0),
    PRIMARY KEY (community_code, month)
);

-- One row per row of the declared numbers of workers that could not be taken.
CREATE TABLE worker_fault (
    line     bigint NOT NULL,                -- 0 when the whole table is meant
    message  text NOT NULL                   -- a Chinese sentence that says how to mend it
);
