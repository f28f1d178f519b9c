-- One row per state that a table of rules was ever in: CAPS 上限标准, FACTORS 折算系数; never changed. A run takes the last that is in effect on its day.
CREATE TABLE app.rule_version (
    rule_table    text NOT NULL CHECK (rule_table IN ('CAPS', 'FACTORS')),
    version       integer NOT NULL CHECK (version > 0),     -- counted for each table from 1
    content       text NOT NULL,                            -- the table's text, as its file has it
    effective_on  date NOT NULL,                            -- first day on which runs take it
    saved_by      text,                                     -- null when the file was changed outside of the program, or came with it
    saved_at      timestamptz NOT NULL DEFAULT now(),
    reason        text NOT NULL,
    warnings      text NOT NULL DEFAULT '',                 -- what the person was told before saving, a line each
    PRIMARY KEY (rule_table, version)
);
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.rule_version
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per run and table: the version that it judged by.
CREATE TABLE app.rule_use (
    run_id      text NOT NULL,
    rule_table  text NOT NULL,
    version     integer NOT NULL,
    used_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (run_id, rule_table),
    FOREIGN KEY (rule_table, version) REFERENCES app.rule_version
);

-- One row per trial of a changed table of caps that somebody asked for; kept for a day.
CREATE TABLE app.cap_trial (
    cap_trial_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    content       text NOT NULL,             -- the table that is tried
    requested_by  text NOT NULL,
    requested_at  timestamptz NOT NULL DEFAULT now(),
    state         text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    message       text,                      -- a Chinese sentence: why it failed
    run_id        text,                      -- the run whose rows it was tried on
    started_at    timestamptz,
    finished_at   timestamptz
);
CREATE INDEX ON app.cap_trial (state, cap_trial_id);

-- One row per cap, and unit where the cap binds units: breaches that the run found and those that it would find with the tried table.
CREATE TABLE app.cap_trial_figure (
    cap_trial_id  bigint NOT NULL REFERENCES app.cap_trial ON DELETE CASCADE,
    cap_code      text NOT NULL,
    unit_id       integer,                   -- of mart.unit as that run has it; null where communities are held against the cap
    before        bigint NOT NULL,
    after         bigint NOT NULL,
    added         bigint NOT NULL,
    gone          bigint NOT NULL,
    CHECK (after = before + added - gone)
);
CREATE INDEX ON app.cap_trial_figure (cap_trial_id);

-- One row per breach that would be added or gone; the first of each cap. Columns as in mart.cap_breach.
CREATE TABLE app.cap_trial_breach (
    cap_trial_id    bigint NOT NULL REFERENCES app.cap_trial ON DELETE CASCADE,
    change          text NOT NULL CHECK (change IN ('ADDED', 'GONE')),
    cap_code        text NOT NULL,
    grain           text NOT NULL,
    row_id          bigint,
    unit_id         integer,
    community_code  char(12),
    year            integer NOT NULL,
    on_day          date NOT NULL,
    value           numeric(18, 4) NOT NULL,
    cap_limit       numeric(18, 4) NOT NULL
);
CREATE INDEX ON app.cap_trial_breach (cap_trial_id);
