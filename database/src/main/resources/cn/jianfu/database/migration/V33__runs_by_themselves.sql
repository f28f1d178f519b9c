-- What has come in is computed by itself.

-- One row per change of what the next run will read: a ledger was received, or one that counted is asked about again. Written in the transaction that changes it,
-- and one after the other, so that a run that saw a number saw all lower ones.
CREATE TABLE app.ledger_change (
    ledger_change_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    changed_at        timestamptz NOT NULL DEFAULT clock_timestamp()
);

ALTER TABLE app.run_request ADD COLUMN seen_change bigint;  -- the last change before the worker began; null while it waits, and where there was none

-- One row per time that the site's switch was turned; the latest holds. Where nobody has turned it, it is on.
CREATE TABLE app.automatic_run (
    automatic_run_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    enabled           boolean NOT NULL,
    set_by            text NOT NULL,
    set_at            timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.automatic_run
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
COMMENT ON TABLE app.automatic_run IS '自动计算的开关记录';
