package cn.jianfu.datasets.campaign;

/** What in the course of a campaign no ledger and no case can tell, so that it is entered once. */
public enum RecordKind {
    PLAN("实施方案", false),
    /** Rules that an office adopts: 印章办法 (seed 002, 五(二)), 证明出具制度, 准入制度 (seed 004, 四(二)). */
    RULE("制度办法", false),
    SUMMARY("工作总结", true),
    INSPECTION("检查评估", true),
    /** Of an inspection; to be mended by a day (seed 004, 三(二)(三)). */
    FINDING("检查发现的问题", true);

    private final String label;
    private final boolean ofTownship;

    RecordKind(String label, boolean ofTownship) {
        this.label = label;
        this.ofTownship = ofTownship;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** Whether it is of one township; else a county's or city's holds for all its townships too. */
    public boolean ofTownship() {
        return ofTownship;
    }
}
