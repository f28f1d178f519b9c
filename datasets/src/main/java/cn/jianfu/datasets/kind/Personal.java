package cn.jianfu.datasets.kind;

/** How a field's personal data are dealt with. */
public enum Personal {
    /** It is nobody's. */
    NONE,
    /** Kept, but apart, and never in lists or messages. */
    APART,
    /** Never taken out of the file: identity numbers, addresses, telephones. */
    DROPPED
}
