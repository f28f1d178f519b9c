package cn.jianfu.dashboard.exports;

/** What a statistics table would hold: rows, by attribute. */
record ExportPlan(long certificates, long permitted, long prohibited, long unlisted, long pending) {}
