package cn.jianfu.datasets.quantity;

/** What became of the certificates of a row. */
public enum Outcome {
    /** They were stamped and handed over: they count. */
    ISSUED,
    /** They were written and made void (作废), or the row is crossed out: no certificate, though its number is used. */
    VOID,
    /** The community did not issue what was asked of it (不予出具): no certificate, and what the campaign wants. */
    REFUSED
}
