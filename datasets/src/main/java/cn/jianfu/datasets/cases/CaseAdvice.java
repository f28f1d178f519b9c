package cn.jianfu.datasets.cases;

import cn.jianfu.datasets.catalogue.Attribute;

/** What the plans say should come next (seed 000 三(三), seed 004 二(五)): advice, which binds nobody. */
public final class CaseAdvice {
    /** The ladder of seed 004 二(五). */
    public static final String LADDER = "替代办法从上到下：能网上查询或核查的，不向当事人索要；不能的，由部门之间协查；再不能的，由审批部门核查或委托第三方；确实无法核实的，用个人书面承诺。";

    private CaseAdvice() {}

    /** A Chinese sentence about a case of an attribute that stands so. */
    public static String of(CaseState state, Attribute attribute) {
        return switch (state) {
            case TO_REPORT -> "由涉及的乡镇（街道）核对台账：属实的确认并报送，不属实的写明理由。";
            case REPORTED -> attribute == Attribute.PROHIBITED ? "属“不应由”：发函告知今后社区不再出具。" : "属“文件外”：发函请单位提供出具依据。";
            case REBOUND -> "办结后又有索要：再次发函，或移交纪检监察。";
            case LETTER_OUT -> "等回函；到期未复会自动转为逾期。";
            case REPLIED -> "依据符合“可由”的，纳入可由；属“不应由”的，发不应由函；难以判定的，再次发函；单位停止索要的，办结。";
            case OVERDUE -> "先催办；仍不办理的，移交纪检监察。";
            case REJECTED -> "乡镇认为不属实；需要再核的，可退回乡镇。";
            case STOPPED, ADMITTED, REPLACED_BY_COMMITMENT, REPLACED_BY_CHECK, LAW_CHANGE_PROPOSED, HANDED_OVER ->
                "已办结。办结后台账又出现同样索要的，可认定反弹、重新立案。";
        };
    }
}
