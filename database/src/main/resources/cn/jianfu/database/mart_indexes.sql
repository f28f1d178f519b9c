-- Built after the rows are in: the ways in which the dashboard asks.
CREATE INDEX ON region (parent_code);
CREATE INDEX ON community_month (month);
CREATE INDEX ON unit_demand (community_code, month);
CREATE INDEX ON certificate (community_code, issued_on);
CREATE INDEX ON certificate (unit_id, issued_on);
CREATE INDEX ON quarantine (file_id);
CREATE INDEX ON warning (file_id);
