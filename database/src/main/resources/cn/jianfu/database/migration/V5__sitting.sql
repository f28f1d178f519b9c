-- One row per stay of somebody in the dashboard, from coming in to the last click. Says which office it was, and never who: it is kept to
-- know what the system itself costs the offices.
CREATE TABLE app.sitting (
    sitting_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    role            text NOT NULL,
    scope_code      char(12) NOT NULL,
    began_at        timestamptz NOT NULL DEFAULT now(),
    active_seconds  bigint NOT NULL DEFAULT 0 CHECK (active_seconds >= 0)  -- from click to click; longer pauses are left out
);
CREATE INDEX ON app.sitting (began_at);
