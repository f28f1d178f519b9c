package cn.jianfu.datasets.catalogue;

/** What spoke for a classification. */
public enum Ground {
    /** The name is an item's name. */
    NAME,
    /** The name is another name of an item. */
    SYNONYM,
    /** A rule found the meaning. */
    RULE,
    /** The name is an item's name with a typing error. */
    TYPING_ERROR,
    /** Known names are alike. */
    NEIGHBOUR,
    /** The meaning is clear, but the documents contradict each other: 法律与清单冲突. */
    CONFLICT,
    /** Nothing was sure enough. */
    NOTHING
}
