-- What was made of names as they are written, and what else the software could think of.

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
    certificates       bigint NOT NULL,      -- 份
    ledger_rows        bigint NOT NULL,      -- 行
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
    certificates      bigint NOT NULL,       -- 份
    ledger_rows       bigint NOT NULL,       -- rows of ledgers of all kinds
    unit_id           integer NOT NULL,
    judge             text NOT NULL CHECK (judge IN ('MACHINE', 'PERSON')),
    reason            text NOT NULL,
    decision_id       bigint,
    machine_unit_id   integer,               -- null when the software did not decide: the name stays itself
    confidence        double precision NOT NULL,
    machine_reason    text NOT NULL,
    unstated          boolean NOT NULL,      -- whether the software finds that the name says no unit
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
