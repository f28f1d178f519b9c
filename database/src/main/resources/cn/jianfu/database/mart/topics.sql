-- The other burdens by topic. What the columns mean: table measure.

-- One row per community, month (its first day) and convening unit.
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

-- One row per community, unit that demands groups or apps, day since when they stand, and stretch of days in which they do, by the register of that time.
CREATE TABLE group_stand (
    community_code  char(12) NOT NULL,
    unit_id         integer NOT NULL,
    since           date,                    -- null when the register does not say
    stands_from     date NOT NULL,           -- 0001-01-01 when nobody knows since when
    stands_to       date NOT NULL,           -- 9999-12-31 by the latest register
    chats           bigint NOT NULL,
    apps            bigint NOT NULL,
    entries         bigint NOT NULL,
    sign_in         bigint NOT NULL,
    points          bigint NOT NULL,
    online_time     bigint NOT NULL,
    minutes_a_day   numeric(28, 4) NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    UNIQUE NULLS NOT DISTINCT (community_code, unit_id, since, stands_from, stands_to)
);

-- One row per community, unit that demands signboards, day since when they stand, and stretch of days in which they do, by the register of that time.
CREATE TABLE signboard_stand (
    community_code  char(12) NOT NULL,
    unit_id         integer NOT NULL,
    since           date,                    -- null when the register does not say
    stands_from     date NOT NULL,           -- 0001-01-01 when nobody knows since when
    stands_to       date NOT NULL,           -- 9999-12-31 by the latest register
    pieces          numeric(28, 4) NOT NULL,
    entries         bigint NOT NULL,
    upright         numeric(28, 4) NOT NULL,
    marks           numeric(28, 4) NOT NULL,
    guides          numeric(28, 4) NOT NULL,
    awards          numeric(28, 4) NOT NULL,
    wall_rules      numeric(28, 4) NOT NULL,
    pledges         numeric(28, 4) NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    UNIQUE NULLS NOT DISTINCT (community_code, unit_id, since, stands_from, stands_to)
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
    pending         bigint NOT NULL,
    disputed        bigint NOT NULL,
    person_hours    numeric(28, 4) NOT NULL,
    PRIMARY KEY (community_code, month, unit_id)
);
