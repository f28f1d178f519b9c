package cn.jianfu.database;

/** A table of rules that an administrator edits; the names are those of {@code app.rule_version.rule_table}. */
public enum RuleTable {
    /** 上限标准. */
    CAPS("上限标准"),
    /** 折算系数. */
    FACTORS("折算系数");

    private final String label;

    RuleTable(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
