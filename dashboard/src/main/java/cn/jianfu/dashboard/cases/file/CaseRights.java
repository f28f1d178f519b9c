package cn.jianfu.dashboard.cases.file;

import cn.jianfu.dashboard.security.Role;
import cn.jianfu.datasets.cases.CaseStep;
import java.util.EnumSet;
import java.util.Set;

/** Which steps a role takes; for which cases, the scope rule says. */
public final class CaseRights {
    private static final Set<CaseStep> TOWNSHIP = EnumSet.of(
            CaseStep.CONFIRMED, CaseStep.DENIED, CaseStep.REPORTED, CaseStep.DISPUTE_SETTLED, CaseStep.NOTED);

    /** What the program does by rule, and letters, which have a way of their own. */
    private static final Set<CaseStep> NOBODY = EnumSet.of(
            CaseStep.OPENED,
            CaseStep.REJECTED,
            CaseStep.OVERDUE,
            CaseStep.DEMAND_GONE,
            CaseStep.DEMAND_BACK,
            CaseStep.REJUDGED,
            CaseStep.CONTINUED,
            CaseStep.LETTER_SENT);

    private CaseRights() {}

    /** The steps that somebody of the role can press. */
    public static Set<CaseStep> of(Role role) {
        return switch (role) {
            case COUNTY_OFFICE -> EnumSet.complementOf(EnumSet.copyOf(NOBODY));
            case TOWNSHIP_OFFICE -> EnumSet.copyOf(TOWNSHIP);
            case LEADER, DISCIPLINE, ADMIN -> EnumSet.noneOf(CaseStep.class);
        };
    }
}
