-- What a look at all letters works in.
CREATE TEMP TABLE effect_ledger (county_code char(12), community_code char(12), month date) ON COMMIT DROP;
CREATE TEMP TABLE effect_window (
    window_id integer, county_code char(12), sent_month date, due_month date, before_from date, before_to date, after_from date, after_to date, look integer, next_look date,
    months_after integer) ON COMMIT DROP;
