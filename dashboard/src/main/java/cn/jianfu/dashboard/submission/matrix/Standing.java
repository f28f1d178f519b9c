package cn.jianfu.dashboard.submission.matrix;

/** How a community stands in a month: a word, a sign and a colour. What each means is defined in {@code month_status.sql}. */
enum Standing {
    ON_TIME("按时", "✓", "permitted"),
    LATE("迟报", "◷", "unlisted"),
    GONE("文件丢失", "✕", "prohibited"),
    REJECTED("退回", "✕", "prohibited"),
    MISSING("未报", "○", "pending"),
    NOT_DUE("未到期", "·", "quiet-stand"),
    NOT_COLLECTED("不要求", "–", "quiet-stand");

    /** Beside the others: a correction has taken the place of an earlier file. */
    static final String REPLACED_SIGN = "↷";

    static final String REPLACED = "已替换";

    /** Beside the others: it has come in, and no run has counted it yet. */
    static final String UNCOUNTED = "待计入";

    /** Beside the others: rows could not be read. */
    static final String FAULTY_SIGN = "！";

    private final String label;
    private final String sign;
    private final String tone;

    Standing(String label, String sign, String tone) {
        this.label = label;
        this.sign = sign;
        this.tone = tone;
    }

    String label() {
        return label;
    }

    String sign() {
        return sign;
    }

    String tone() {
        return tone;
    }
}
