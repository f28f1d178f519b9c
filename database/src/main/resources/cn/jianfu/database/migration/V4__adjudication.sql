-- 研判. What people decide is added and never changed: undoing and confirming are rows of their own.
-- Why it is kept so: docs/decisions/0009-decisions-are-rows.md

CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '研判记录只增不改：%', TG_TABLE_NAME; END $$;

-- One row per decision on one name in one scope.
CREATE TABLE app.decision (
    decision_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind             text NOT NULL CHECK (kind IN ('CERTIFICATE', 'UNIT', 'TASK')),
    scope_code       char(12) NOT NULL,         -- the county or city in which it holds
    name             text NOT NULL,             -- normal form: what is compared
    purpose          text NOT NULL DEFAULT '',  -- likewise; empty when none is written
    written_name     text NOT NULL,             -- an example as written
    written_purpose  text NOT NULL DEFAULT '',
    target_code      text,                      -- catalogue item or unit; null when the name stays an item or unit of its own
    target_name      text NOT NULL,             -- its name when the decision was made
    attribute        text CHECK (attribute IN ('PERMITTED', 'PROHIBITED', 'UNLISTED')),
    unit_system      text,                      -- of a unit, as it was when the decision was made
    unit_level       text,
    unit_region      char(12),
    reason           text NOT NULL DEFAULT '',
    document         text NOT NULL DEFAULT '',
    four_eyes        boolean NOT NULL,          -- whether another person has to confirm before it holds
    decided_by       text NOT NULL,
    decided_at       timestamptz NOT NULL DEFAULT now(),
    CHECK ((kind = 'CERTIFICATE') <= (attribute IS NOT NULL)),
    CHECK ((kind = 'UNIT' AND target_code IS NOT NULL) = (unit_system IS NOT NULL AND unit_level IS NOT NULL AND unit_region IS NOT NULL))
);
CREATE INDEX ON app.decision (kind, name, purpose, scope_code);
CREATE INDEX ON app.decision (scope_code);

-- One row per decision and county: what the software had judged when a person decided, and in which run.
CREATE TABLE app.first_judgement (
    decision_id         bigint NOT NULL REFERENCES app.decision,
    county_code         char(12) NOT NULL,
    run_id              text NOT NULL,
    catalogue_version   text NOT NULL,
    target_code         text,                   -- null when the software did not decide
    target_name         text NOT NULL,
    attribute           text,                   -- null for units
    confidence          double precision NOT NULL,
    reason              text NOT NULL,
    certificates        bigint NOT NULL,        -- ledger rows of that name in the county in that run
    PRIMARY KEY (decision_id, county_code)
);

-- One row per decision that was taken back: by the person (undo), or by another one (sent back).
CREATE TABLE app.decision_revert (
    decision_id  bigint PRIMARY KEY REFERENCES app.decision,
    reverted_by  text NOT NULL,
    reverted_at  timestamptz NOT NULL DEFAULT now(),
    reason       text NOT NULL DEFAULT ''
);

-- One row per decision that a second person confirmed.
CREATE TABLE app.decision_confirmation (
    decision_id   bigint PRIMARY KEY REFERENCES app.decision,
    confirmed_by  text NOT NULL,
    confirmed_at  timestamptz NOT NULL DEFAULT now()
);

-- One row per time that a county or city turned 四眼复核 on or off; the latest holds for decisions made after it.
CREATE TABLE app.four_eyes (
    four_eyes_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    scope_code    char(12) NOT NULL,
    required      boolean NOT NULL,
    set_by        text NOT NULL,
    set_at        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON app.four_eyes (scope_code, four_eyes_id);

CREATE FUNCTION app.refuse_own_confirmation() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF EXISTS (SELECT FROM app.decision WHERE decision_id = NEW.decision_id AND decided_by = NEW.confirmed_by) THEN
        RAISE EXCEPTION '自己的研判须由他人复核';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER by_another BEFORE INSERT ON app.decision_confirmation
    FOR EACH ROW EXECUTE FUNCTION app.refuse_own_confirmation();

CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.decision
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.first_judgement
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.decision_revert
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.decision_confirmation
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.four_eyes
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per decision: what became of it. READY ones compete for being in force.
CREATE VIEW app.decision_state AS
SELECT d.*, r.reverted_by, r.reverted_at, r.reason AS revert_reason, c.confirmed_by, c.confirmed_at,
       CASE WHEN r.decision_id IS NOT NULL THEN 'REVERTED'
            WHEN d.four_eyes AND c.decision_id IS NULL THEN 'WAITING'
            ELSE 'READY' END AS state
FROM app.decision d
LEFT JOIN app.decision_revert r USING (decision_id)
LEFT JOIN app.decision_confirmation c USING (decision_id);

-- One row per name, purpose and scope that has a decision in force: the last one that is ready.
CREATE VIEW app.decision_in_force AS
SELECT DISTINCT ON (kind, scope_code, name, purpose) *
FROM app.decision_state
WHERE state = 'READY'
ORDER BY kind, scope_code, name, purpose, decision_id DESC;
