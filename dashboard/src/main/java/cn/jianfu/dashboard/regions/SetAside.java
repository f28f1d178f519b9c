package cn.jianfu.dashboard.regions;

/**
 * Ledger rows that are no certificates and are not lost.
 *
 * @param refused the community did not issue what was asked of it
 * @param madeVoid written and made void
 */
public record SetAside(long refused, long madeVoid) {
    /** All of them. */
    public long all() {
        return refused + madeVoid;
    }
}
