package cn.jianfu.dashboard.cases.letter;

/** How a letter went out; the names are those of {@code app.letter.way}. */
public enum SendingWay {
    EXCHANGE("公文交换"),
    POST("邮寄"),
    IN_PERSON("当面送达");

    private final String label;

    SendingWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
