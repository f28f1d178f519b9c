package cn.jianfu.dashboard.completeness;

/**
 * Communities of a scope that have to send in a kind of ledger in a period, and those of them whose ledger of one of
 * its months does not count.
 *
 * @param ledgerKind code of the kind
 */
record Missing(String ledgerKind, long due, long missing) {}
