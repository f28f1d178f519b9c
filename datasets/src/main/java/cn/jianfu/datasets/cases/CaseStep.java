package cn.jianfu.datasets.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can happen to a case. Those without a state are remarks: the case stays where it stands. */
public enum CaseStep {
    /** The figures show the demand for the first time. */
    OPENED("立案", CaseState.TO_REPORT),
    /** A township finds that its rows are true. */
    CONFIRMED("乡镇确认属实", null),
    /** A township finds that its rows are not. */
    DENIED("乡镇认为不属实", null),
    REPORTED("报送", CaseState.REPORTED),
    /** Every township concerned has found that its rows are not true. */
    REJECTED("驳回", CaseState.REJECTED),
    /** The county asks the township to look once more. */
    RETURNED("退回乡镇核实", CaseState.TO_REPORT),
    LETTER_SENT("发函", CaseState.LETTER_OUT),
    REPLIED("收到回函", CaseState.REPLIED),
    /** The day by which the unit should have replied has passed. */
    OVERDUE("逾期未复", CaseState.OVERDUE),
    /** The unit shifts it to others, or refuses. */
    REFUSED("认定推诿", CaseState.OVERDUE),
    REMINDED("催办", null),
    STOPPED("停止索要", CaseState.STOPPED),
    ADMITTED("纳入可由", CaseState.ADMITTED),
    REPLACED_BY_COMMITMENT("告知承诺替代", CaseState.REPLACED_BY_COMMITMENT),
    REPLACED_BY_CHECK("部门核查替代", CaseState.REPLACED_BY_CHECK),
    LAW_CHANGE_PROPOSED("提请修改法规", CaseState.LAW_CHANGE_PROPOSED),
    HANDED_OVER("移交纪检监察", CaseState.HANDED_OVER),
    REBOUNDED("认定反弹、重新立案", CaseState.REBOUND),
    ASSIGNED("指定经办人", null),
    NOTED("备注", null),
    /** The unit says of rows that it had not asked (不是我单位要求的): they go back to the township. */
    DISPUTED("来函提出异议", null),
    DISPUTE_SETTLED("异议已核实", null),
    /** The ledgers as they are now, corrected, hold no such demand any more. */
    DEMAND_GONE("现有台账已无此项要求", null),
    DEMAND_BACK("台账重新出现此项要求", null),
    /** The certificate is of another attribute than before. */
    REJUDGED("证明属性改判", null),
    /** The unit's name turned out to be another unit's: what the ledgers show of it is counted there. */
    CONTINUED("单位认定后归并", null);

    private final String label;
    private final @Nullable CaseState leadsTo;

    CaseStep(String label, @Nullable CaseState leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** Where the case stands after it; empty when it stays. */
    public Optional<CaseState> leadsTo() {
        return Optional.ofNullable(leadsTo);
    }

    /** Whether the case is closed by it. */
    public boolean closes() {
        return leadsTo != null && !leadsTo.open();
    }
}
