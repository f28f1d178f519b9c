package cn.jianfu.dashboard.attribute;

/** How a demanding unit came to be known, as the published run has it. */
public enum UnitStanding {
    /** In the county's registry of units. */
    REGISTERED("", ""),
    /** Named or confirmed by a person. */
    CONFIRMED("", ""),
    /** Composed by the software of the names written, until a person confirms it. */
    PROVISIONAL("", "由名称推定，待确认"),
    /** A name that nobody could resolve. */
    UNKNOWN("未能对上已知单位", "名称未能对上已知单位"),
    /** All names that say no unit, together. */
    UNSTATED("不是一个单位", "台账只写了“有关部门”“公司”一类，看不出是哪一个，不列入排行");

    private final String remark;
    private final String explanation;

    UnitStanding(String remark, String explanation) {
        this.remark = remark;
        this.explanation = explanation;
    }

    /** A few words for a line of a list, empty where there is nothing to remark. */
    public String remark() {
        return remark;
    }

    /** The line under a unit's name: its system, level and what is to be remarked. */
    public String line(String system, String level) {
        return system + " · " + level + (remark.isEmpty() ? "" : " · " + remark);
    }

    /** The same with what a unit's own page says more. */
    public String fullLine(String system, String level) {
        return system + " · " + level + (explanation.isEmpty() ? "" : " · " + explanation);
    }
}
