-- Who may come in, and what they may see: scope_code is a region code, its non-zero prefix is the scope.
CREATE TABLE app.account (
    username       text PRIMARY KEY,
    display_name   text NOT NULL,
    password_hash  text NOT NULL,
    role           text NOT NULL CHECK (role IN ('LEADER', 'COUNTY_OFFICE', 'TOWNSHIP_OFFICE', 'DISCIPLINE', 'ADMIN')),
    scope_code     char(12) NOT NULL,
    enabled        boolean NOT NULL DEFAULT true
);

-- One row per asked-for run of the pipeline; the worker writes its progress here.
CREATE TABLE app.run_request (
    run_request_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    requested_by    text NOT NULL,
    requested_at    timestamptz NOT NULL DEFAULT now(),
    state           text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    stage           text,                     -- a Chinese word for what is being done
    progress        double precision NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
    message         text,                     -- a Chinese sentence: what came out, or why it failed
    run_id          text,
    started_at      timestamptz,
    heartbeat_at    timestamptz,
    finished_at     timestamptz
);
CREATE INDEX ON app.run_request (state, run_request_id);

-- One row per exported workbook: who took which rows out, and whether with applicants' names.
CREATE TABLE app.export_log (
    export_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    username         text NOT NULL,
    exported_at      timestamptz NOT NULL DEFAULT now(),
    scope_code       char(12) NOT NULL,
    period_from      date NOT NULL,
    period_to        date NOT NULL,
    run_id           text NOT NULL,
    rows_exported    bigint NOT NULL,
    with_applicants  boolean NOT NULL,
    file_name        text NOT NULL
);
