package cn.jianfu.datasets.cases;

/** The three lists of the closed loop (seed 000 三(三)); a case is on exactly one of them at a time. */
public enum CaseList {
    PROBLEM("问题清单"),
    COORDINATION("协调清单"),
    CLOSURE("办结清单");

    private final String label;

    CaseList(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }
}
