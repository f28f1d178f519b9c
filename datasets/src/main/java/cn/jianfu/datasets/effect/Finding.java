package cn.jianfu.datasets.effect;

/** What is said of a letter's effect: one of four sentences, and never that it had none. */
public enum Finding {
    INSUFFICIENT("数据不足"),
    UNCHANGED("尚无明显变化"),
    CLEAR("效果明显"),
    /** Rows dated after the closing: a fact, and no estimate. */
    REBOUND("反弹");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }
}
