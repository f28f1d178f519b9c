package cn.jianfu.datasets.cases;

import cn.jianfu.datasets.catalogue.Attribute;
import java.util.EnumSet;
import java.util.Set;

/** Which step is allowed where: the table of states of the closed loop, and nothing else knows it. */
final class CaseRules {
    /** Where a case stands and how it got there decide nothing about these. */
    private static final Set<CaseStep> ALWAYS = EnumSet.of(
            CaseStep.ASSIGNED,
            CaseStep.NOTED,
            CaseStep.DISPUTE_SETTLED,
            CaseStep.DEMAND_GONE,
            CaseStep.DEMAND_BACK,
            CaseStep.REJUDGED,
            CaseStep.CONTINUED);

    private static final Set<CaseStep> BY_SYSTEM = EnumSet.of(
            CaseStep.OPENED,
            CaseStep.OVERDUE,
            CaseStep.REJECTED,
            CaseStep.DEMAND_GONE,
            CaseStep.DEMAND_BACK,
            CaseStep.REJUDGED,
            CaseStep.CONTINUED);

    private CaseRules() {}

    /** Steps that a state allows, remarks that are always possible included. */
    static Set<CaseStep> from(CaseState state) {
        Set<CaseStep> steps = EnumSet.copyOf(ALWAYS);
        steps.addAll(
                switch (state) {
                    case TO_REPORT ->
                        EnumSet.of(CaseStep.CONFIRMED, CaseStep.DENIED, CaseStep.REPORTED, CaseStep.REJECTED);
                    case REPORTED ->
                        // Other townships that are concerned go on finding and reporting.
                        EnumSet.of(
                                CaseStep.CONFIRMED,
                                CaseStep.DENIED,
                                CaseStep.REPORTED,
                                CaseStep.LETTER_SENT,
                                CaseStep.RETURNED);
                    case LETTER_OUT ->
                        EnumSet.of(CaseStep.REPLIED, CaseStep.OVERDUE, CaseStep.REFUSED, CaseStep.REMINDED);
                    case REPLIED ->
                        EnumSet.of(
                                CaseStep.LETTER_SENT,
                                CaseStep.STOPPED,
                                CaseStep.ADMITTED,
                                CaseStep.REPLACED_BY_COMMITMENT,
                                CaseStep.REPLACED_BY_CHECK,
                                CaseStep.LAW_CHANGE_PROPOSED,
                                CaseStep.REFUSED,
                                CaseStep.DISPUTED);
                    case OVERDUE -> EnumSet.of(CaseStep.REMINDED, CaseStep.REPLIED, CaseStep.HANDED_OVER);
                    case REBOUND -> EnumSet.of(CaseStep.LETTER_SENT, CaseStep.HANDED_OVER);
                    case STOPPED,
                            ADMITTED,
                            REPLACED_BY_COMMITMENT,
                            REPLACED_BY_CHECK,
                            LAW_CHANGE_PROPOSED,
                            HANDED_OVER -> EnumSet.of(CaseStep.REBOUNDED);
                    case REJECTED -> EnumSet.of(CaseStep.RETURNED);
                });
        return steps;
    }

    /** The letters that can be written next; none where no letter can. */
    static Set<LetterKind> letters(CaseState state, Attribute attribute) {
        LetterKind first = attribute == Attribute.PROHIBITED ? LetterKind.CEASE : LetterKind.BASIS_REQUEST;
        return switch (state) {
            case REPORTED -> EnumSet.of(first);
            case REPLIED -> EnumSet.of(LetterKind.CEASE, LetterKind.RECTIFY);
            case REBOUND -> EnumSet.of(first, LetterKind.RECTIFY);
            default -> EnumSet.noneOf(LetterKind.class);
        };
    }

    /** Whether a person takes the step; else the program does, by rule. */
    static boolean byPerson(CaseStep step) {
        return !BY_SYSTEM.contains(step);
    }
}
