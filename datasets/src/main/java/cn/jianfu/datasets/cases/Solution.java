package cn.jianfu.datasets.cases;

import java.util.List;

/** How a demand was solved: an attribute of the closing (seed 004 二(五); 义乌). */
public enum Solution {
    CANCELLED("直接取消"),
    COMMITMENT("告知承诺"),
    DEPARTMENT_CHECK("部门核查"),
    DATA_SHARING("数据共享");

    private final String label;

    Solution(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** Those that fit a closing; empty where the closing is not a solution by the unit. */
    public static List<Solution> of(CaseStep closing) {
        return switch (closing) {
            case STOPPED -> List.of(CANCELLED, DATA_SHARING);
            case REPLACED_BY_COMMITMENT -> List.of(COMMITMENT);
            case REPLACED_BY_CHECK -> List.of(DEPARTMENT_CHECK, DATA_SHARING);
            default -> List.of();
        };
    }
}
