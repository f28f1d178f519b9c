-- Certificates, counted and one by one.

-- One row per community, month (its first day) and attribute.
CREATE TABLE community_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    attribute       text NOT NULL,
    certificates    bigint NOT NULL,         -- 份: a row may stand for several
    non_compliant   bigint NOT NULL,         -- 份
    ledger_rows     bigint NOT NULL,         -- 行
    PRIMARY KEY (community_code, month, attribute)
);

-- One row per unit, item, community and month.
CREATE TABLE unit_demand (
    unit_id         integer NOT NULL,
    item_id         integer NOT NULL,
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    attribute       text NOT NULL,
    certificates    bigint NOT NULL,
    non_compliant   bigint NOT NULL,
    PRIMARY KEY (unit_id, item_id, community_code, month, attribute)
);

-- One row per accepted ledger row, which may stand for several certificates. Applicants are not here.
CREATE TABLE certificate (
    certificate_id      bigint PRIMARY KEY,
    community_code      char(12) NOT NULL,
    issued_on           date NOT NULL,
    unit_id             integer NOT NULL,
    item_id             integer NOT NULL,
    attribute           text NOT NULL,
    certificate_number  text,
    certificate_name    text NOT NULL,       -- as written
    unit_name           text NOT NULL,       -- as written
    clerk               text,
    file_id             integer NOT NULL,
    sheet               text NOT NULL,
    row_number          integer NOT NULL,    -- as Excel counts, from 1
    quantity            integer NOT NULL CHECK (quantity >= 1),  -- certificates (份) that the row stands for
    quantity_written    text                 -- what the ledger writes of it, null where it is one plainly
);

-- One row per ledger row of a void or refused certificate: it is no certificate. Applicants are not here.
CREATE TABLE certificate_set_aside (
    file_id             integer NOT NULL,
    sheet               text NOT NULL,
    row_number          integer NOT NULL,    -- as Excel counts, from 1
    made_void           integer NOT NULL,    -- 1 when it was made void, else 0
    refused             integer NOT NULL,    -- 1 when it was not issued, else 0
    community_code      char(12),            -- null when it could not be told
    counted_on          date,                -- its day, else the first day of its ledger; null when neither is known
    issued_on           date,                -- null when the row says none
    unit_id             integer,             -- null when the row names none
    certificate_number  text,
    certificate_name    text,                -- as written
    unit_name           text,                -- as written
    message             text NOT NULL,       -- a Chinese sentence that says why
    PRIMARY KEY (file_id, sheet, row_number),
    CHECK (made_void + refused = 1)
);

-- One row per accepted ledger row that names an applicant; the name is encrypted and read for a logged export only.
CREATE TABLE applicant (
    certificate_id  bigint PRIMARY KEY,
    encrypted_name  bytea NOT NULL
);
