-- One row per thing that runs give a number: a file, a unit, a name as written … A number once given stays, whatever comes and goes beside it, so that what was
-- published of a community stands as it is while another's ledger changes. key: what makes the thing the same one again; its hash where it is long.
CREATE TABLE app.number_given (
    kind    text NOT NULL,
    key     text NOT NULL,
    number  integer NOT NULL,
    PRIMARY KEY (kind, key),
    UNIQUE (kind, number)
);
