package cn.jianfu.dashboard.adjudication;

/** What a decision is about; the names are those of {@code app.decision.kind}. */
enum Kind {
    CERTIFICATE("证明名称"),
    UNIT("单位名称");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
