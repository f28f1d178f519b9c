package cn.jianfu.datasets.catalogue;

/** 证明属性: what the documents in force say of a certificate. */
public enum Attribute {
    /** A community may issue it. */
    PERMITTED("可由"),
    /** No unit may ask a community for it. */
    PROHIBITED("不应由"),
    /** No document covers it. */
    UNLISTED("文件外"),
    /** A person has yet to decide. */
    PENDING("待研判");

    private final String label;

    Attribute(String label) {
        this.label = label;
    }

    /** The word that the statistics table and the screens use. */
    public String label() {
        return label;
    }

    /** 不合规: counted against the demanding unit, never against the community. */
    public boolean nonCompliant() {
        return this == PROHIBITED || this == UNLISTED;
    }
}
