package cn.jianfu.datasets.cases;

/** The letters (函) that a civil affairs bureau writes to a demanding unit: seed 000, attachments 4 and 5, and 三(三)2. */
public enum LetterKind {
    CEASE("不应由函", "关于不应由村（社区）出具证明的函"),
    BASIS_REQUEST("提供依据函", "关于提供社区出具证明依据的函"),
    RECTIFY("再次发函", "关于提出社区出具证明事项整改措施的函");

    private final String label;
    private final String title;

    LetterKind(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** The title on paper, without the office's name. */
    public String title() {
        return title;
    }
}
