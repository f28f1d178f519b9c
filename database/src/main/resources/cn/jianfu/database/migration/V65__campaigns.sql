-- Campaigns (整治行动) as versions: a change is a further version, the latest holds. Why so: docs/decisions/0033-campaigns-are-versions.md

-- One row per campaign. Cases belong to none: a campaign counts them by its period and regions.
CREATE TABLE app.campaign (
    campaign_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_at      timestamptz NOT NULL DEFAULT now()
);

-- One row per version of a campaign.
CREATE TABLE app.campaign_version (
    campaign_id    bigint NOT NULL REFERENCES app.campaign,
    version        integer NOT NULL CHECK (version >= 1),
    name           text NOT NULL,
    first_month    date NOT NULL CHECK (extract(day FROM first_month) = 1),  -- the period of the statistics
    last_month     date NOT NULL CHECK (extract(day FROM last_month) = 1),
    starts_on      date NOT NULL,
    withdrawn      boolean NOT NULL DEFAULT false,  -- shown no more; what was recorded in its course stays
    reason         text NOT NULL,
    set_by         text NOT NULL,            -- account; empty for the program
    setter_name    text NOT NULL,
    set_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (campaign_id, version),
    CHECK (first_month <= last_month)
);
COMMENT ON TABLE app.campaign_version IS '整治行动的各版本';
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.campaign_version FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per region of a version: a city, county or township, none within another.
CREATE TABLE app.campaign_region (
    campaign_id  bigint NOT NULL,
    version      integer NOT NULL,
    region_code  char(12) NOT NULL,
    last_code    char(12) NOT NULL,          -- the highest code that a region below it can have
    PRIMARY KEY (campaign_id, version, region_code),
    FOREIGN KEY (campaign_id, version) REFERENCES app.campaign_version
);
COMMENT ON TABLE app.campaign_region IS '整治行动各版本的地区';
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.campaign_region FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per stage of a version, in their order.
CREATE TABLE app.campaign_stage (
    campaign_id  bigint NOT NULL,
    version      integer NOT NULL,
    place        integer NOT NULL CHECK (place >= 1),
    name         text NOT NULL,
    deadline     date,                       -- null for a last stage that goes on
    measures     text NOT NULL,              -- names with commas between: of what its completion is computed
    PRIMARY KEY (campaign_id, version, place),
    FOREIGN KEY (campaign_id, version) REFERENCES app.campaign_version
);
COMMENT ON TABLE app.campaign_stage IS '整治行动各版本的阶段';
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.campaign_stage FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- One row per thing in the course of a campaign that no ledger and no case can tell: entered once, with document and day.
CREATE TABLE app.campaign_record (
    campaign_record_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id    bigint NOT NULL REFERENCES app.campaign,
    kind           text NOT NULL CHECK (kind IN ('PLAN', 'RULE', 'SUMMARY', 'INSPECTION', 'FINDING')),
    region_code    char(12) NOT NULL,        -- a township; of a plan or rule also a county or city, for all below it
    what           text NOT NULL,
    document       text NOT NULL DEFAULT '',
    happened_on    date NOT NULL,
    due            date,                     -- of a finding: to be mended by then
    recorded_by    text NOT NULL,
    recorder_name  text NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((due IS NOT NULL) = (kind = 'FINDING')),
    CHECK (due >= happened_on)
);
COMMENT ON TABLE app.campaign_record IS '整治行动登记';
CREATE INDEX ON app.campaign_record (campaign_id, region_code);
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.campaign_record FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- What became of it: a finding was mended, or what was entered was taken back with a reason. Each once.
CREATE TABLE app.campaign_record_step (
    campaign_record_id  bigint NOT NULL REFERENCES app.campaign_record,
    step           text NOT NULL CHECK (step IN ('MENDED', 'WITHDRAWN')),
    happened_on    date NOT NULL,
    words          text NOT NULL,            -- document of the mending, or reason
    recorded_by    text NOT NULL,
    recorder_name  text NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (campaign_record_id, step)
);
COMMENT ON TABLE app.campaign_record_step IS '整治行动登记的后续';
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.campaign_record_step FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
