-- One row per file that is on its way from one room of the data directory to another. Written, and committed, before the file is moved; taken away by the transaction
-- that records where it lies now. What is left after a program has died was moved for nothing, and is moved back.
CREATE TABLE app.file_move (
    move_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_path  text NOT NULL,                       -- below the data directory
    to_path    text NOT NULL,                       -- likewise
    copied     boolean NOT NULL,                    -- the same bytes lay there already, for another record: they stay there
    noted_at   timestamptz NOT NULL DEFAULT now()
);

-- Since when a ledger that counts is neither where its record says nor anywhere else; null when it is there.
ALTER TABLE app.submission ADD COLUMN gone_at timestamptz;

-- The same bytes are one submission, unless they are gone and have been sent in again.
DROP INDEX app.submission_sha256_idx;
CREATE UNIQUE INDEX submission_sha256_idx ON app.submission (sha256) WHERE status = 'ACCEPTED' AND gone_at IS NULL;
