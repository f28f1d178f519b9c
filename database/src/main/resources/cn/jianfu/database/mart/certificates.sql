-- Certificates, counted and one by one.

-- One row per community, month (its first day) and attribute.
CREATE TABLE community_month (
    community_code  char(12) NOT NULL,
    month           date NOT NULL,
    attribute       text NOT NULL,
    certificates    bigint NOT NULL,
    non_compliant   bigint NOT NULL,
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

-- One row per accepted ledger row. Applicants are not here.
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
    row_number          integer NOT NULL     -- as Excel counts, from 1
);

-- One row per accepted ledger row that names an applicant; the name is encrypted and read for a logged export only.
CREATE TABLE applicant (
    certificate_id  bigint PRIMARY KEY,
    encrypted_name  bytea NOT NULL
);
