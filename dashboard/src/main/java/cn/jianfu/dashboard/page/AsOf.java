package cn.jianfu.dashboard.page;

/** Who reported: communities that are due in a scope, and those of them without any ledger. */
public record AsOf(long communitiesDue, long communitiesMissing) {}
