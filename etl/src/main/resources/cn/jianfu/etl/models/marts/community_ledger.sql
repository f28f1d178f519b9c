-- One row per ledger file, kind of ledger in it and community: the days that it speaks of, and whether it counts.
-- Days are null in registers (groups, signboards), which say how things stand: on stood_on. SUPERSEDED: superseded_by has taken its place; OVERLAPS: held
-- back, since it has a part only of an earlier one's months.
-- A ledger without rows that says so (零报告) counts, with no rows, for its period; not where another one has rows in it.
-- partitioned by file_id
SELECT file_id, ledger_kind, community_code, first_day, last_day, rows, status, superseded_by, stood_on
FROM ledger
