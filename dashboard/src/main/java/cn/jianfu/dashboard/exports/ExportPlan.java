package cn.jianfu.dashboard.exports;

/** What a statistics table would hold: how many ledger rows, and certificates by attribute. */
record ExportPlan(long ledgerRows, long certificates, long permitted, long prohibited, long unlisted, long pending) {}
