package cn.jianfu.dashboard.submission.record;

/**
 * What became of a file; the names are those of {@code app.submission.status}, and GONE for one that was accepted and
 * is nowhere.
 */
public enum Status {
    WAITING_LAYOUT("待确认表头", "？", "unlisted"),
    WAITING_COMMUNITY("待选社区", "？", "unlisted"),
    REJECTED("被退回", "✕", "prohibited"),
    GONE("文件丢失", "✕", "prohibited"),
    ACCEPTED("已收下", "✓", "permitted"),
    DUPLICATE("重复", "＝", "pending"),
    SUPERSEDED("已被替代", "↷", "pending");

    private final String label;
    private final String sign;
    private final String tone;

    Status(String label, String sign, String tone) {
        this.label = label;
        this.sign = sign;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    /** A sign for those who do not see colours. */
    public String sign() {
        return sign;
    }

    /** The class of its colour. */
    public String tone() {
        return tone;
    }

    /** Whether a person has to answer before the file can be read. */
    public boolean waits() {
        return this == WAITING_LAYOUT || this == WAITING_COMMUNITY;
    }
}
