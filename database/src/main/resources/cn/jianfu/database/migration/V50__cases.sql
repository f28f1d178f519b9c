-- 整治推进: cases and what happened to them. Events are added and never changed; where a case stands is what replaying them gives, and the columns of case_file that say
-- so are written with the event that they follow from. Why: docs/decisions/0030-a-case-is-its-events.md

-- How a demanding unit is known for ever, whatever number a run gives it: by its code, else by its name within its county.
CREATE FUNCTION app.unit_key(unit_code text, region_code text, name text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(unit_code, 'NAME:' || region_code || ':' || name);

-- One row per county, demanding unit and certificate item.
CREATE TABLE app.case_file (
    case_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    county_code    char(12) NOT NULL CHECK (right(county_code, 6) = '000000'),
    unit_key       text NOT NULL,
    item_code      text NOT NULL,
    opened_on      date NOT NULL,
    opened_run     text NOT NULL,

    -- What the run that was taken in last says of it.
    unit_name      text NOT NULL,
    unit_system    text NOT NULL,
    unit_resolved  boolean NOT NULL,
    item_name      text NOT NULL,
    non_compliant  bigint NOT NULL,          -- 份; 0 when the ledgers hold the demand no more
    first_month    date,                     -- of them; the last known ones stay when there are none any more
    last_month     date,
    fresh_rows     bigint NOT NULL DEFAULT 0,  -- 份 dated after watched_from

    -- Where it stands: what replaying its events gives.
    state          text NOT NULL CHECK (state IN ('TO_REPORT', 'REPORTED', 'REBOUND', 'LETTER_OUT', 'REPLIED', 'OVERDUE', 'STOPPED', 'ADMITTED',
                       'REPLACED_BY_COMMITMENT', 'REPLACED_BY_CHECK', 'LAW_CHANGE_PROPOSED', 'HANDED_OVER', 'REJECTED')),
    events         integer NOT NULL,
    attribute      text NOT NULL CHECK (attribute IN ('PROHIBITED', 'UNLISTED')),
    since          date NOT NULL,
    due            date,
    letters        integer NOT NULL DEFAULT 0,
    reminded       boolean NOT NULL DEFAULT false,
    disputed       boolean NOT NULL DEFAULT false,
    watched_from   date,

    assignee       text,                     -- accounts
    deputy         text,
    UNIQUE (county_code, unit_key, item_code)
);
CREATE INDEX ON app.case_file (county_code, state);
CREATE INDEX ON app.case_file (due) WHERE state = 'LETTER_OUT';

-- One row per case and township whose communities were asked: what the run that was taken in last counts there. Never deleted: 0 when there is nothing any more.
CREATE TABLE app.case_township (
    case_id        bigint NOT NULL REFERENCES app.case_file,
    township_code  char(12) NOT NULL,
    non_compliant  bigint NOT NULL,          -- 份
    communities    integer NOT NULL,
    last_month     date,
    finding        text CHECK (finding IN ('CONFIRMED', 'DENIED', 'REPORTED')),  -- what the township said last
    PRIMARY KEY (case_id, township_code)
);
CREATE INDEX ON app.case_township (township_code);

-- One row per thing that happened to a case.
CREATE TABLE app.case_event (
    case_id        bigint NOT NULL REFERENCES app.case_file,
    number         integer NOT NULL CHECK (number >= 1),   -- without gaps; two people who saw the same case cannot both write the next
    step           text NOT NULL,
    happened_on    date NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text NOT NULL,            -- account; empty for the program
    recorder_name  text NOT NULL,
    reason         text NOT NULL DEFAULT '',
    document       text NOT NULL DEFAULT '',
    township_code  char(12),
    letter         text CHECK (letter IN ('CEASE', 'BASIS_REQUEST', 'RECTIFY')),
    letter_id      bigint,
    due            date,
    solution       text CHECK (solution IN ('CANCELLED', 'COMMITMENT', 'DEPARTMENT_CHECK', 'DATA_SHARING')),
    attribute      text CHECK (attribute IN ('PROHIBITED', 'UNLISTED')),
    PRIMARY KEY (case_id, number)
);
COMMENT ON TABLE app.case_event IS '案件办理记录';
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.case_event FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per published run whose demand the cases have taken in.
CREATE TABLE app.case_intake (
    case_intake_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id          text NOT NULL,
    taken_at        timestamptz NOT NULL DEFAULT now(),
    opened          bigint NOT NULL,
    gone            bigint NOT NULL
);
