-- One row per community and month (its first day) in which the number of its workers is declared: the latest that holds from that month or before. A
-- number that holds from a day within the month counts for the whole month.
-- measure workers 社区工作者（人）：在 reference/workers.csv 中申报的社区工作者人数，按月取当月有效的一个；没有申报的社区不计入人均
SELECT declared.community_code, each.month, max_by(declared.workers, declared.valid_from) AS workers
FROM calendar AS each
JOIN declared_worker AS declared ON declared.valid_from <= last_day(each.month)
GROUP BY declared.community_code, each.month
SORT BY community_code, month
