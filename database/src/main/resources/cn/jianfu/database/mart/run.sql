-- The run that filled this schema, and what its figures mean.

-- One row: the run that filled this schema.
CREATE TABLE run (
    run_id                text PRIMARY KEY,
    finished_at           timestamptz NOT NULL,
    code_version          text NOT NULL,
    period_from           date,              -- first and last day that an accepted row speaks of; null without rows
    period_to             date,
    files_read            integer NOT NULL,
    files_rejected        integer NOT NULL,
    rows_read             bigint NOT NULL,
    rows_accepted         bigint NOT NULL,
    rows_quarantined      bigint NOT NULL,
    files_superseded      integer NOT NULL DEFAULT 0,
    rows_void             bigint NOT NULL DEFAULT 0,  -- of certificates that were made void
    rows_refused          bigint NOT NULL DEFAULT 0,  -- of certificates that were not issued
    certificates          bigint NOT NULL DEFAULT 0,  -- 份: how many the accepted rows of certificate ledgers stand for
    rows_set_aside        bigint NOT NULL DEFAULT 0,  -- of files that stand there twice, were superseded or are held back
    CHECK (rows_read = rows_accepted + rows_quarantined + rows_void + rows_refused)
);

-- One row: which decisions of people the run took in, and what they moved against the software's own judgement.
CREATE TABLE run_decision (
    decisions          integer NOT NULL,
    digest             text NOT NULL,        -- over all that the run took from them
    catalogue_version  text NOT NULL,        -- digest of the catalogue that the software judged by
    certificates_moved bigint NOT NULL,      -- certificates (份) with another item or attribute than the software's
    units_moved        bigint NOT NULL,      -- rows with another unit than the software's
    tasks_moved        bigint NOT NULL DEFAULT 0  -- rows of tasks on another list than without people
);

-- One row per measure of a mart, for people: shown where the figure is.
CREATE TABLE measure (
    mart        text NOT NULL,
    measure     text NOT NULL,
    label       text NOT NULL,
    unit        text NOT NULL,
    definition  text NOT NULL,
    PRIMARY KEY (mart, measure)
);
