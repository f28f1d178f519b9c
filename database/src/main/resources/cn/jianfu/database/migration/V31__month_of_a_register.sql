-- A register (groups, signboards) says how things stand; one takes the place of another of the same month, and leaves those of closed months alone.
ALTER TABLE app.submission_ledger ADD COLUMN stood_on date;  -- the last day of the period that its title tells; null when it tells none, and in other ledgers
