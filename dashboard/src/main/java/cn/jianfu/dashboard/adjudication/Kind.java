package cn.jianfu.dashboard.adjudication;

import cn.jianfu.dashboard.figures.Figures;

/** What a decision is about; the names are those of {@code app.decision.kind}. */
enum Kind {
    CERTIFICATE("证明名称", "份"),
    UNIT("单位名称", "行");

    private final String label;
    private final String measure;

    Kind(String label, String measure) {
        this.label = label;
        this.measure = measure;
    }

    String label() {
        return label;
    }

    /** How many ledger rows, in words: a row of a certificate ledger is a certificate. */
    String rows(long count) {
        return Figures.count(count) + " " + measure;
    }
}
