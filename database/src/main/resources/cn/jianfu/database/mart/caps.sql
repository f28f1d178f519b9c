-- Limits that documents set, and what exceeds them.

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

-- One row per cap and thing that breaches it, as long as it does.
CREATE TABLE cap_breach (
    breach_id       bigint PRIMARY KEY,
    cap_code        text NOT NULL,
    grain           text NOT NULL CHECK (grain IN ('ROW', 'UNIT_YEAR', 'COMMUNITY')),
    row_id          bigint,                  -- burden_row, when the grain is ROW
    unit_id         integer,                 -- null when the grain is COMMUNITY
    community_code  char(12),                -- null when the grain is UNIT_YEAR
    year            integer NOT NULL,
    on_day          date NOT NULL,
    last_day        date,                    -- of what stands, or of a unit's year counted so far: until when; null for what happened on on_day
    latest          boolean NOT NULL,        -- no later figure has taken its place
    value           numeric(18, 4) NOT NULL,
    cap_limit       numeric(18, 4) NOT NULL
);

-- One row per community, cap that binds it as a whole and stretch of days, by its register of that time; beyond the limit or not.
CREATE TABLE community_cap (
    community_code  char(12) NOT NULL,
    cap_code        text NOT NULL,
    on_day          date NOT NULL,
    last_day        date NOT NULL,
    value           numeric(28, 4) NOT NULL,
    PRIMARY KEY (community_code, cap_code, on_day)
);
