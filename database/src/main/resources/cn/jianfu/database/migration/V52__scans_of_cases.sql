-- One row per scan that was put with a case: a letter as it went out, a reply, a proof. Added and never changed.
CREATE TABLE app.case_scan (
    case_scan_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id       bigint NOT NULL REFERENCES app.case_file,
    what          text NOT NULL,             -- in a few words: 回函扫描件
    file_name     text NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('PDF', 'JPEG', 'PNG')),  -- by its content
    size          integer NOT NULL,
    content       bytea NOT NULL,
    added_by      text NOT NULL,
    adder_name    text NOT NULL,
    added_at      timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE app.case_scan IS '案件所附扫描件';
CREATE INDEX ON app.case_scan (case_id);
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.case_scan FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
