package cn.jianfu.datasets.cases;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** How a case stands. */
public enum CaseState {
    TO_REPORT("待报送", CaseList.PROBLEM, Outcome.OPEN),
    REPORTED("已报送", CaseList.PROBLEM, Outcome.OPEN),
    /** The demand has come back after the closing: it waits for another letter. */
    REBOUND("反弹", CaseList.PROBLEM, Outcome.OPEN),
    LETTER_OUT("已发函", CaseList.COORDINATION, Outcome.OPEN),
    REPLIED("已回函", CaseList.COORDINATION, Outcome.OPEN),
    OVERDUE("逾期或推诿", CaseList.COORDINATION, Outcome.OPEN),
    STOPPED("停止索要", CaseList.CLOSURE, Outcome.SOLVED),
    ADMITTED("纳入可由", CaseList.CLOSURE, Outcome.SOLVED),
    REPLACED_BY_COMMITMENT("告知承诺替代", CaseList.CLOSURE, Outcome.SOLVED),
    REPLACED_BY_CHECK("部门核查替代", CaseList.CLOSURE, Outcome.SOLVED),
    LAW_CHANGE_PROPOSED("提请修改法规", CaseList.CLOSURE, Outcome.SOLVED),
    /** Stands apart in the closure rate: the unit has not solved it. */
    HANDED_OVER("移交纪检监察", CaseList.CLOSURE, Outcome.HANDED_OVER),
    /** The townships found that nobody had asked: no case to be solved, and in no rate. */
    REJECTED("驳回", CaseList.CLOSURE, Outcome.NO_CASE);

    /** What a state means for the closure rate. */
    private enum Outcome {
        OPEN,
        SOLVED,
        HANDED_OVER,
        NO_CASE
    }

    private final String label;
    private final CaseList list;
    private final Outcome outcome;

    CaseState(String label, CaseList list, Outcome outcome) {
        this.label = label;
        this.list = list;
        this.outcome = outcome;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** The list that the case stands on. */
    public CaseList list() {
        return list;
    }

    /** Whether something has still to be done. */
    public boolean open() {
        return outcome == Outcome.OPEN;
    }

    /** Whether the closure rate counts it as solved. */
    public boolean solved() {
        return outcome == Outcome.SOLVED;
    }

    /**
     * Whether the unit has said that it asks no more, so that another row is a rebound. What was admitted, or waits for
     * the law to be changed, it may go on asking for; what was handed over it never gave up.
     */
    public boolean stopped() {
        return this == STOPPED || this == REPLACED_BY_COMMITMENT || this == REPLACED_BY_CHECK;
    }

    /** The names of the states of a kind. */
    public static List<String> named(Predicate<CaseState> kind) {
        return Arrays.stream(values()).filter(kind).map(CaseState::name).toList();
    }

    /** The states of a list, in the order in which a case passes through them. */
    public static List<CaseState> of(CaseList list) {
        return Arrays.stream(values()).filter(state -> state.list == list).toList();
    }
}
