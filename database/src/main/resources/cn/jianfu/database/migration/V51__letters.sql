-- Letters (函): drafted, checked, signed by another person who gives the number, sent. Why so: docs/decisions/0031-letters-and-their-numbers.md

-- One row per time that a county's office said how its letters look; the latest holds.
CREATE TABLE app.letterhead (
    letterhead_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    county_code    char(12) NOT NULL,
    office         text NOT NULL,            -- 永宁县民政局
    number_code    text NOT NULL,            -- 永民函
    contact        text NOT NULL,
    telephone      text NOT NULL,
    campaign       text NOT NULL,            -- in whose course the letters are written
    documents      text NOT NULL,            -- cited in every letter
    reply_days     integer NOT NULL CHECK (reply_days BETWEEN 1 AND 90),  -- working days
    set_by         text NOT NULL,
    set_at         timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE app.letterhead IS '函头设置记录';
CREATE INDEX ON app.letterhead (county_code, letterhead_id);
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.letterhead FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per Word template that an office brought; the latest of a kind holds, no content means the one that comes with the program.
CREATE TABLE app.letter_template (
    letter_template_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    county_code         char(12) NOT NULL,
    kind                text NOT NULL CHECK (kind IN ('CEASE', 'BASIS_REQUEST', 'RECTIFY')),
    file_name           text NOT NULL,
    content             bytea,
    set_by              text NOT NULL,
    set_at              timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE app.letter_template IS '函件模板的各版本';
CREATE INDEX ON app.letter_template (county_code, kind, letter_template_id);
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.letter_template FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per letter.
CREATE TABLE app.letter (
    letter_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    county_code   char(12) NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('CEASE', 'BASIS_REQUEST', 'RECTIFY')),
    unit_key      text NOT NULL,
    unit_name     text NOT NULL,
    addressee     text NOT NULL,
    contact       text NOT NULL DEFAULT '',  -- of the unit
    state         text NOT NULL CHECK (state IN ('DRAFT', 'CHECKED', 'SIGNED', 'SENT', 'VOID')),
    steps         integer NOT NULL,
    drafted_by    text NOT NULL,
    signed_on     date,                      -- printed on it
    number_code   text,
    year          integer,
    number        integer,
    sent_on       date,
    way           text CHECK (way IN ('EXCHANGE', 'POST', 'IN_PERSON')),
    due           date,
    due_checked   boolean,                   -- false where the calendar of working days did not reach so far
    CHECK ((state IN ('SIGNED', 'SENT')) <= (number IS NOT NULL AND signed_on IS NOT NULL)),
    CHECK ((state = 'SENT') = (sent_on IS NOT NULL AND due IS NOT NULL)),
    CHECK (number IS NULL OR year = extract(year FROM signed_on))
);
CREATE INDEX ON app.letter (county_code, state);
CREATE INDEX ON app.letter (unit_key);

-- One row per number of a county's series: without gaps from 1 in each year. A letter that becomes void keeps its row; numbers that were used outside of the program
-- say so.
CREATE TABLE app.letter_number (
    county_code  char(12) NOT NULL,
    year         integer NOT NULL,
    number       integer NOT NULL CHECK (number >= 1),
    letter_id    bigint UNIQUE REFERENCES app.letter,
    note         text NOT NULL DEFAULT '',
    given_by     text NOT NULL,
    given_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (county_code, year, number),
    CHECK ((letter_id IS NULL) = (note <> ''))
);
COMMENT ON TABLE app.letter_number IS '函号登记簿';
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.letter_number FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per case of a letter. Its figures are those of the day on which it was signed; null before.
CREATE TABLE app.letter_case (
    letter_id     bigint NOT NULL REFERENCES app.letter,
    case_id       bigint NOT NULL REFERENCES app.case_file,
    item_name     text,
    certificates  bigint,
    communities   bigint,
    townships     bigint,
    first_month   date,
    last_month    date,
    run_id        text,
    PRIMARY KEY (letter_id, case_id)
);
CREATE INDEX ON app.letter_case (case_id);

-- One row per ledger row behind a letter, as it was when the letter was signed. Neither applicants nor clerks.
CREATE TABLE app.letter_evidence (
    letter_id         bigint NOT NULL REFERENCES app.letter,
    place             integer NOT NULL,      -- from 1
    issued_on         date NOT NULL,
    township          text NOT NULL,
    community         text NOT NULL,
    item_name         text NOT NULL,
    certificate_name  text NOT NULL,         -- as written
    quantity          integer NOT NULL,
    path              text NOT NULL,
    sheet             text NOT NULL,
    row_number        integer NOT NULL,
    PRIMARY KEY (letter_id, place)
);
COMMENT ON TABLE app.letter_evidence IS '函件所附台账明细';
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.letter_evidence FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per signed letter: the paper itself, byte for byte.
CREATE TABLE app.letter_paper (
    letter_id  bigint PRIMARY KEY REFERENCES app.letter,
    content    bytea NOT NULL
);
COMMENT ON TABLE app.letter_paper IS '已签发的函';
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.letter_paper FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per thing that was done with a letter.
CREATE TABLE app.letter_step (
    letter_id      bigint NOT NULL REFERENCES app.letter,
    number         integer NOT NULL,
    step           text NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text NOT NULL,
    recorder_name  text NOT NULL,
    reason         text NOT NULL DEFAULT '',
    PRIMARY KEY (letter_id, number)
);
COMMENT ON TABLE app.letter_step IS '函件办理记录';
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.letter_step FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

ALTER TABLE app.case_event ADD FOREIGN KEY (letter_id) REFERENCES app.letter;
