package cn.jianfu.datasets.campaign;

/**
 * Of what the completion of a stage is computed, township by township; each is so many done of so many. What the
 * ledgers, decisions and cases tell is counted; the rest is counted from what was entered once, with its document.
 */
public enum Measure {
    PLAN_ISSUED("方案印发", "登记了实施方案的乡镇（街道）；县（市、区）登记的对全部乡镇算数"),
    LEDGERS_IN("台账报送", "统计期内应报的社区×月份，已收下计入或由县（市、区）结账的"),
    NAMES_ADJUDICATED("证明研判", "统计期内的证明，属性已经定下（不是待研判）的份数"),
    UNITS_RESOLVED("单位认定", "统计期内写明了单位的证明，单位已经认定的份数"),
    CASES_REPORTED("案件核报", "统计期内有索要的案件，本乡镇（街道）已报送或认为不属实的；县里已发函的也算"),
    CASES_WRITTEN("发函", "案件（驳回的除外），已发过函的"),
    CASES_ANSWERED("回函", "案件（驳回、移交的除外），单位回过函的"),
    CASES_CLOSED("办结", "办结率：已解决的案件 ÷（全部 − 移交纪检监察 − 驳回）"),
    SUMMARY_SENT("总结报送", "登记了工作总结的乡镇（街道）"),
    RULES_KEPT("不反弹", "办结过的案件，现在仍是办结、台账里也没有办结以后的索要"),
    RULES_ADOPTED("制度建立", "登记了制度办法的乡镇（街道）；县（市、区）登记的对全部乡镇算数"),
    INSPECTED("检查评估", "登记了检查的乡镇（街道）"),
    FINDINGS_MENDED("问题整改", "检查发现的问题，已登记整改完成的");

    private final String label;
    private final String definition;

    Measure(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** What is counted, of what; a Chinese phrase for the screen. */
    public String definition() {
        return definition;
    }
}
