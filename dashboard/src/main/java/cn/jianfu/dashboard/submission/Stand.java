package cn.jianfu.dashboard.submission;

/** How a community stands in a month: a word, a sign and a colour. */
enum Stand {
    REPORTED("已报", "✓", "permitted"),
    FAULTY("有问题", "！", "unlisted"),
    REJECTED("被退回", "✕", "prohibited"),
    MISSING("未报", "○", "pending");

    private final String label;
    private final String sign;
    private final String tone;

    Stand(String label, String sign, String tone) {
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
