-- One row per state that the catalogue was ever in; never changed. The file reference/catalogue.csv of the data directory is what runs read: here it is kept with
-- who changed it, when and why, so that a judgement under an old catalogue can be explained for ever.
CREATE TABLE app.catalogue_version (
    catalogue_version_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest                char(64) NOT NULL,    -- SHA-256 of the content: what mart.run_decision and app.first_judgement call it
    content               text NOT NULL,        -- the file's text
    saved_by              text,                 -- null when the file was changed outside of the program
    saved_at              timestamptz NOT NULL DEFAULT now(),
    reason                text NOT NULL
);
CREATE INDEX ON app.catalogue_version (digest);
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON app.catalogue_version
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
