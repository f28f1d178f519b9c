package cn.jianfu.datasets.catalogue;

/** Whether a document can be relied on. Only {@link #IN_FORCE} decides; the others make a case for a person. */
public enum Standing {
    IN_FORCE("现行"),
    /** The text was seen, but nobody has checked that it is still in force. */
    UNVERIFIED("现行效力未核"),
    /** A draft or a plan. */
    PROPOSED("征求意见或拟定");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The word that screens and reports use. */
    public String label() {
        return label;
    }
}
