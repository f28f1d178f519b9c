-- Months of which a county says, with a reason, that no more ledgers of a kind are waited for, and that it does again. Nothing is overwritten: the latest row holds.
CREATE TABLE app.month_closing (
    month_closing_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    scope_code        char(12) NOT NULL CHECK (right(scope_code, 6) = '000000'),  -- a county
    ledger_kind       text NOT NULL,
    month             date NOT NULL CHECK (extract(day FROM month) = 1),
    closed            boolean NOT NULL,         -- false when it is opened again
    reason            text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 200),
    set_by            text NOT NULL,
    set_at            timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE app.month_closing IS '月份结账记录';
CREATE INDEX ON app.month_closing (scope_code, ledger_kind, month);
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.month_closing FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- Whether no more ledgers of a kind and month are waited for in a county.
CREATE FUNCTION app.month_closed(county char(12), kind text, closed_month date) RETURNS boolean
LANGUAGE sql STABLE
RETURN coalesce((
    SELECT c.closed
    FROM app.month_closing c
    WHERE c.scope_code = county AND c.ledger_kind = kind AND c.month = closed_month
    ORDER BY c.month_closing_id DESC
    LIMIT 1
), false);
