-- Did the letter work? What was found when it was last looked at. It follows from events, ledgers and the day, and is written anew as a whole when one of them changes. Why:
-- docs/decisions/0035-did-it-work.md

-- One row per case with a letter, of a county whose ledgers are in.
CREATE TABLE app.case_effect (
    case_id              bigint PRIMARY KEY REFERENCES app.case_file,
    before_from          date NOT NULL,         -- the first days of months
    before_to            date NOT NULL,
    after_from           date NOT NULL,
    after_to             date NOT NULL,         -- before after_from when no month is over
    look                 integer NOT NULL,      -- whole months after; 0 before the first look
    next_look            date,                  -- null after the last
    months_before        integer NOT NULL,      -- of which ledgers lie
    before_certificates  bigint NOT NULL,       -- 份, of communities with ledgers on both sides
    before_exposure      bigint NOT NULL,       -- community-months of which a ledger lies
    after_certificates   bigint NOT NULL,
    after_exposure       bigint NOT NULL,
    after_due            bigint NOT NULL,       -- community-months of which one should lie
    moved                bigint NOT NULL,       -- 份 after of what the unit did not ask for before
    spread               double precision NOT NULL,
    finding              text NOT NULL CHECK (finding IN ('INSUFFICIENT', 'UNCHANGED', 'CLEAR')),
    ratio                double precision,      -- null without a rate on both sides
    lower                double precision,
    upper                double precision,
    corrected            double precision,
    corrected_lower      double precision,
    corrected_upper      double precision,
    saved                double precision NOT NULL,
    saved_variance       double precision NOT NULL,
    saved_plain          double precision NOT NULL
);

-- One row per look at all letters.
CREATE TABLE app.effect_round (
    effect_round_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id           text NOT NULL,
    day              date NOT NULL,
    events           bigint NOT NULL,           -- letters and closings that it knew
    looked_at        timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ON app.case_event (case_id, number)
    WHERE step IN ('LETTER_SENT', 'STOPPED', 'ADMITTED', 'REPLACED_BY_COMMITMENT', 'REPLACED_BY_CHECK', 'LAW_CHANGE_PROPOSED', 'HANDED_OVER', 'REBOUNDED');

-- One row per time that a county's office said whether cases are reopened by the program when rows are dated after their closing. The latest holds.
CREATE TABLE app.reopening_rule (
    reopening_rule_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    county_code        char(12) NOT NULL,
    by_itself          boolean NOT NULL,
    set_by             text NOT NULL,
    set_at             timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.reopening_rule FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
COMMENT ON TABLE app.reopening_rule IS '反弹后怎样重新立案的设置记录';
