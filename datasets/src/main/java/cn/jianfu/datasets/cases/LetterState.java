package cn.jianfu.datasets.cases;

/** How a letter stands: drafted, checked (核稿), signed (签发) by another person, who gives the number, sent. */
public enum LetterState {
    DRAFT("拟稿"),
    CHECKED("已核稿"),
    SIGNED("已签发"),
    SENT("已发出"),
    /** Given up; a number that it had stays in the register with the reason. */
    VOID("已作废");

    private final String label;

    LetterState(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }
}
