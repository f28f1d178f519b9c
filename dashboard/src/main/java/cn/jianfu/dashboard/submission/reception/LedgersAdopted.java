package cn.jianfu.dashboard.submission.reception;

/** All ledgers of a run are on record. */
public record LedgersAdopted(String runId) {}
