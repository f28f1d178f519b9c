-- Lists of tasks: DUTY 依法履职, ASSIST 依法协助, EXCLUDED 不应承担, UNLISTED 清单外, PENDING 待研判.

-- One row per type of task on the lists, per matter known to be on none, and item 0 for tasks that nobody could place.
CREATE TABLE task_item (
    item_id    integer PRIMARY KEY,
    item_code  text NOT NULL,
    list       text NOT NULL CHECK (list IN ('DUTY', 'ASSIST', 'EXCLUDED', 'UNLISTED', 'PENDING')),
    number     integer NOT NULL,             -- within its list; 0 for what is on none
    name       text NOT NULL,
    content    text NOT NULL,                -- as the list words it
    basis      text NOT NULL,
    document   text NOT NULL,                -- title of the list
    source     text NOT NULL
);

-- One row per task as worded, county and stretch of days within which the same lists hold.
CREATE TABLE task_judgement (
    judgement_id     integer PRIMARY KEY,
    task_name        text NOT NULL,
    normal_name      text NOT NULL,          -- the form in which decisions know it
    county_code      char(12) NOT NULL,
    first_day        date,                   -- null without beginning
    last_day         date,                   -- null without end
    entries          bigint NOT NULL,
    open             bigint NOT NULL,        -- rows that wait as long as no person has decided
    differing        bigint NOT NULL,        -- of these, rows whose ledger says another list than the software
    undecided_list   text,                   -- what counts as long as no person has decided; null when its rows differ
    decision_id      bigint,                 -- app.decision, when a person judged
    reason           text NOT NULL,
    machine_item_id  integer NOT NULL,
    machine_list     text NOT NULL,
    confidence       double precision NOT NULL,  -- the software's; of its first suggestion when it did not decide
    machine_reason   text NOT NULL
);

-- One row per judgement of a task and type that the software could think of, best first.
CREATE TABLE task_suggestion (
    judgement_id  integer NOT NULL,
    place         integer NOT NULL,          -- from 1
    item_id       integer NOT NULL,
    confidence    double precision NOT NULL,
    known_name    text NOT NULL,
    PRIMARY KEY (judgement_id, place)
);

-- One row per accepted row of a ledger of tasks (burden_row): on which list it counts, and on whose word.
CREATE TABLE task_row (
    row_id          bigint PRIMARY KEY,
    judgement_id    integer NOT NULL,
    item_id         integer NOT NULL,
    list            text NOT NULL,
    said_list       text,                    -- the ledger's own word, null when it says nothing
    undecided_list  text NOT NULL,           -- what counts as long as no person has decided
    judge           text NOT NULL CHECK (judge IN ('PERSON', 'MACHINE', 'LEDGER', 'NOBODY')),
    disputed        boolean NOT NULL         -- ledger and software differ, and nobody has decided
);
